import type { Span } from '../core/span'
import { findCandidates, type Candidate } from './code-candidates'
import { expiryOf, namedService } from './code-context'
import { findLabels, isOneTimeContext, mayNameCode, type Label } from './code-labels'
import { offerWords } from '../lexicon/code-words'
import { definePart, type AnalysisBase } from './part'
import { signatureOf } from './signature'

/** A one-time code found in a text. */
export interface FoundCode {
  /** Where the code itself stands. */
  readonly span: Span
  /** The code: digits, or letters and digits as written. */
  readonly code: string
  /** Who it is for: the signature, or the name in the sentence. */
  readonly service: string | undefined
  /** How long it is valid, in seconds, if the message says so. */
  readonly expiresInSeconds: number | undefined
}

/** The most characters between a label and the code behind it, and between a code and the label behind it. */
const reach = { after: 40, before: 26, mixed: 10, further: 6, other: 12 } as const

/**
 * Finds one-time codes: pieces of the shape of a code that a label such as 验证码 or "verification code" belongs to. A
 * piece belongs to the nearest label before it in its sentence, or else to one right behind it.
 *
 * @param signature - the name the message is signed with, if it is one
 */
function findCodes(text: string, signature: () => string | undefined): FoundCode[] {
  const candidates = findCandidates(text)
  if (candidates.length === 0) return []
  const labels = findLabels(text)
  const named = choose(text, candidates, labels)
  const chosen = named.length > 0 ? named : findByPurpose(text, candidates)
  if (chosen.length === 0) return []
  const name = signature()
  const expiresInSeconds = expiryOf(text)
  return chosen.map(({ candidate: { start, end, code }, label }) => ({
    span: { start, end },
    code,
    service: name ?? namedService(text, label, start),
    expiresInSeconds,
  }))
}

interface Choice {
  readonly candidate: Candidate
  readonly label: Label
}

function choose(text: string, candidates: readonly Candidate[], labels: readonly Label[]): Choice[] {
  const chosen: Choice[] = []
  for (const kind of ['code', 'bare'] as const) {
    if (chosen.length > 0) break
    for (const label of labels) {
      if (label.kind !== kind) continue
      const candidate = behind(text, candidates, labels, label) ?? ahead(text, candidates, labels, label)
      if (!candidate || chosen.some((choice) => choice.candidate.code === candidate.code)) continue
      if (chosen.length > 0 && candidate.start - label.end > reach.further) continue
      if (kind === 'bare' && !isOneTimeContext(text)) return []
      chosen.push({ candidate, label })
    }
  }
  return chosen.sort((a, b) => a.candidate.start - b.candidate.start)
}

/** The first candidate behind a label, unless a sentence or another label comes between. */
function behind(
  text: string,
  candidates: readonly Candidate[],
  labels: readonly Label[],
  label: Label,
): Candidate | undefined {
  const candidate = candidates.find(
    ({ start, small }) => start >= label.end && (!small || isRightBehind(text, label, start)),
  )
  if (!candidate) return undefined
  const gap = candidate.start - label.end
  if (gap > (candidate.mixed ? reach.mixed : reach.after) || ownerOf(text, labels, candidate.start) !== label)
    return undefined
  return hasBreak(text, label.end, candidate.start) ? undefined : candidate
}

/** Whether nothing but a colon, a verb or an opening mark stands between a label that is clear and a place. */
function isRightBehind(text: string, { kind, end }: Label, start: number): boolean {
  return kind === 'code' && start - end <= reach.mixed && leadIn.test(text.slice(end, start))
}

const leadIn = /^[\s:：=,，]{0,2}(?:is|est|ist|lautet|es|[èé是为為係]|jest)?[\s:：="'“‘「【[(（]{0,3}$/i

/** The last candidate before a label: "123456 is your login code", unless it has another name of its own. */
function ahead(
  text: string,
  candidates: readonly Candidate[],
  labels: readonly Label[],
  label: Label,
): Candidate | undefined {
  let candidate: Candidate | undefined
  for (const each of candidates) if (each.end <= label.start && !each.small) candidate = each
  if (!candidate || label.start - candidate.end > reach.before) return undefined
  if (ownerOf(text, labels, candidate.start)?.kind === 'other') return undefined
  const gap = text.slice(candidate.end, label.start)
  if (hasBreak(text, candidate.end, label.start)) return undefined
  if (gap.length <= 3 || links.test(gap)) return candidate
  return !candidate.mixed && (gap.length <= 8 || /^\s?[(（【[]/.test(gap)) ? candidate : undefined
}

/** Words that join a code to the name behind it. */
const links =
  /[是为為係は]|输入|填写|完成|(?:^|[^a-z])(?:is|as|your|es|est|ist|als|é|è|el|su|tu|votre|ton|ihr|dein|seu|sua|il|este|to jest|adalah|sebagai|là|är|er|din|je|uw|var)(?![a-z])|[—–-] |[\u05D0-\u05EA\u0400-\u0482\u048A-\u04FF\u0620-\u064A\u0905-\u0939\u0E01-\u0E30]/iu

/** The label that a piece belongs to: the nearest one before it; one of another kind only if it stands right there. */
function ownerOf(text: string, labels: readonly Label[], at: number): Label | undefined {
  for (let i = labels.length - 1; i >= 0; i--) {
    const label = labels[i] as Label
    if (label.end > at) continue
    if (label.kind !== 'other') return label
    if (at - label.end <= reach.other && near.test(text.slice(label.end, at))) return label
  }
  return undefined
}

/** What may stand between a label such as 订单号 or "order number" and its number. */
const near = /^[\s:：.,，#*"'“”(（=\-是为為的号號码碼您a-z]*$/i

/** What somebody does with a one-time code, up to the name of the service. */
const purpose =
  '(?:(?:log|sign)(?:ging|ing)?[ -]?(?:in|on|up)(?:to)?(?: to)?(?: (?:your|the))?|register(?: (?:with|at|on))?|' +
  '(?:verify|confirm|authenticate|validate|activate|recover|secure)(?: your| the| this)?(?: [a-z-]{1,15}){0,2} ' +
  '(?:account|phone|mobile|number|e-?mail|address|identity|log-?in|sign-?in|device|profile)|' +
  '(?:complete|finish|approve|authori[sz]e)(?: your| the| this)?(?: [a-z-]{1,15}){0,2} ' +
  '(?:log-?in|sign-?(?:in|up)|registration|verification|payment|transaction|transfer)|' +
  'reset(?: your| the)?(?: [a-z]{1,15}){0,2} (?:password|passcode))(?![a-z])'
const act = '(?:use|enter|type|input)(?: in)?'
const digits = '(\\d{4,8}|\\d{3}[ -]\\d{3})'
let forms: readonly RegExp[] | undefined
let offers: RegExp | undefined
/** What stands in all of these forms. */
const actHint = /(?:use|enter|type|input)(?: in)? \d/i

/** A code that no word names, but what it is for: "Use 448120 to log in to Trailmate", "To sign in, enter 448120". */
function findByPurpose(text: string, candidates: readonly Candidate[]): readonly Choice[] {
  forms ??= [
    new RegExp(`(?<![a-z])${act} ${digits} (?:to|for) (${purpose})`, 'i'),
    new RegExp(`(?<![a-z])to (${purpose})[^.!?\\n]{0,30}?[ ,](?:please )?${act} ${digits} ?(?:[.!,;\\n]|$)`, 'i'),
  ]
  const [before, after] = forms.map((form) => form.exec(text)) as [RegExpExecArray | null, RegExpExecArray | null]
  const found = before ?? after
  const code = (before ? before[1] : after?.[2])?.replace(/\D/g, '')
  const candidate = candidates.find((each) => each.code === code)
  if (!found || !candidate || (offers ??= new RegExp(offerWords(), 'iu')).test(text)) return []
  const named = (before ? before[2] : after?.[1]) as string
  const start = text.indexOf(named, found.index)
  return [{ candidate, label: { kind: 'code', start, end: start + named.length } }]
}

/** Whether a sentence ends between two places. */
function hasBreak(text: string, start: number, end: number): boolean {
  return /[。！!？?；;।]|[.؟]\s/.test(text.slice(start, end))
}

/** The one-time codes of a message. */
export const codesOf: (analysis: AnalysisBase) => readonly FoundCode[] = /* @__PURE__ */ definePart((analysis) =>
  mayNameCode(analysis) || actHint.test(analysis.text)
    ? findCodes(analysis.text, () => {
        const signature = signatureOf(analysis)
        return signature && !signature.neutral ? signature.name : undefined
      })
    : [],
)
