import { align } from './align'
import { speaks, type SlotKind, type Token } from './tokens'

/** A part of a template that varies from message to message. */
export interface MinedSlot {
  /** `text` for words that vary; the others are what {@link index!maskSlots | maskSlots} finds by itself. */
  readonly kind: SlotKind
  /** Up to three different values, as messages had them; none of a `name`. */
  readonly examples: readonly string[]
  /** Some messages have nothing there. */
  readonly optional: boolean
}

/** What the messages of a template share, and where they differ. */
export interface Pattern {
  /** Its text with slots as `{kind}`. */
  readonly pattern: string
  readonly slots: readonly MinedSlot[]
}

/** What all texts share so far: tokens, and before which of them (and after the last) other tokens may stand. */
interface Frame {
  readonly tokens: readonly Token[]
  /** One more than there are tokens. */
  readonly gaps: readonly boolean[]
}

const mostExamples = 3

const isSame = (a: Token, b: Token) => a.key === b.key

/** Aligns texts, and tells what they share. */
export function patternOf(texts: readonly (readonly Token[])[]): Pattern {
  const [first = [], ...others] = texts
  const whole: Frame = { tokens: first, gaps: Array<boolean>(first.length + 1).fill(false) }
  const frame = withoutCrumbs(others.reduce(common, whole))
  const values = texts.map((text) => valuesOf(frame, text))
  let pattern = ''
  const slots: MinedSlot[] = []
  const addSlot = (kind: SlotKind, found: readonly string[]) => {
    const given = found.filter((value) => value.trim() !== '')
    const space = (has: (value: string) => boolean) => (given.every(has) ? ' ' : '')
    pattern += `${space((value) => value.startsWith(' '))}{${kind}}${space((value) => value.endsWith(' '))}`
    const distinct = kind === 'name' ? [] : [...new Set(given.map((value) => value.trim()))]
    slots.push({ kind, examples: distinct.slice(0, mostExamples), optional: given.length < found.length })
  }
  frame.gaps.forEach((isGap, i) => {
    const valuesAt = (key: 'gaps' | 'tokens') => values.map((value) => value[key][i] as string)
    if (isGap) addSlot('text', valuesAt('gaps'))
    const token = frame.tokens[i]
    if (token?.kind) addSlot(token.kind, valuesAt('tokens'))
    else pattern += token?.text ?? ''
  })
  return { pattern, slots }
}

/** What a frame and a further text share. */
function common({ tokens, gaps }: Frame, text: readonly Token[]): Frame {
  const kept: Token[] = []
  const open: boolean[] = []
  let [i, j] = [0, 0]
  const takeUntil = (a: number, b: number) => {
    open.push(b > j || a > i || gaps.slice(i, a + 1).includes(true))
    i = a + 1
    j = b + 1
  }
  for (const [a, b] of align(tokens, text, isSame)) {
    takeUntil(a, b)
    kept.push(tokens[a] as Token)
  }
  takeUntil(tokens.length, text.length)
  return { tokens: kept, gaps: open }
}

/** Between two places that vary, what says nothing and single words are equal by chance: they go into one slot. */
function withoutCrumbs({ tokens, gaps }: Frame): Frame {
  const kept: Token[] = []
  const open: boolean[] = [gaps[0] as boolean]
  for (let start = 0; start < tokens.length;) {
    let end = start + 1
    while (end < tokens.length && !gaps[end]) end++
    const run = tokens.slice(start, end)
    const isCrumb = open.at(-1) && gaps[end] && run.filter(speaks).length < 2 && !run.some(({ kind }) => kind)
    if (!isCrumb) {
      for (const token of run) {
        kept.push(token)
        open.push(false)
      }
      open[open.length - 1] = gaps[end] as boolean
    }
    start = end
  }
  return { tokens: kept, gaps: open }
}

/** What a text has in the places of a frame's gaps and tokens; all of a frame's tokens stand in it. */
function valuesOf({ tokens }: Frame, text: readonly Token[]) {
  const gaps: string[] = []
  const found: string[] = []
  let from = 0
  const addGap = (to: number) => {
    gaps.push(
      text
        .slice(from, to)
        .map((token) => token.text)
        .join(''),
    )
    from = to + 1
  }
  for (const [, at] of align(tokens, text, isSame)) {
    addGap(at)
    found.push((text[at] as Token).text)
  }
  addGap(text.length)
  return { gaps, tokens: found }
}
