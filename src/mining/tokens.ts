import { slotLocator, slotMarks, type MaskSlotsOptions } from '../matching/mask-slots'

/** What a slot stands for; `text` for words that differ among the messages of a template. */
export type SlotKind = keyof typeof slotMarks | 'text'

/** A word, a Chinese character, a sign or a slot. */
export interface Token {
  /** Equal for tokens that are taken for the same. */
  readonly key: string
  /** As it stands in the text. */
  readonly text: string
  /** Of a slot that masking finds. */
  readonly kind?: SlotKind
}

/** Words of scripts that part words by spaces; else single characters. */
const words =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Hangul}\p{M}\p{N}]+|./gsu

/** So many tokens of a text are aligned with those of others. */
const mostTokens = 1000

/** Makes a reader of tokens. Slots that masking finds are one token each, their key the slot's mark. */
export function tokenReader(options: MaskSlotsOptions): (text: string) => readonly Token[] {
  const locate = slotLocator(options)
  const kinds = new Map(Object.entries(slotMarks).map(([kind, mark]) => [mark as string, kind as SlotKind]))
  return (given) => {
    const { text, slots } = locate(given)
    const tokens: Token[] = []
    let at = 0
    const addWords = (end: number) => {
      for (const [word] of text.slice(at, end).matchAll(words)) {
        const kind = kinds.get(word)
        tokens.push({ key: word.toLowerCase(), text: word, ...(kind ? { kind } : {}) })
      }
    }
    for (const { start, end, mark } of slots) {
      addWords(start)
      const kind = kinds.get(mark)
      tokens.push({ key: mark, text: text.slice(start, end), ...(kind ? { kind } : {}) })
      at = end
    }
    addWords(text.length)
    return tokens.slice(0, mostTokens)
  }
}

/** Whether a token says anything: neither space nor punctuation. */
export function speaks({ key, kind }: Token): boolean {
  return kind !== undefined || /[\p{L}\p{N}]/u.test(key)
}
