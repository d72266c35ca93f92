/** Words by their last UTF-16 unit, to ask which of them ends at a place. */
export type WordEnds = ReadonlyMap<number, readonly string[]>

/** Indexes a list of words separated by spaces; `_` inside a word stands for a space. */
export function indexWordEnds(list: string): WordEnds {
  const index = new Map<number, string[]>()
  for (const written of list.split(' ')) {
    const word = written.replace(/_/g, ' ')
    const last = word.charCodeAt(word.length - 1)
    const known = index.get(last)
    if (known) known.push(word)
    else index.set(last, [word])
  }
  return index
}

/** Whether one of the words ends at `end`; a Latin word only where no letter stands before it. */
export function endsWithWord(words: WordEnds, text: string, end: number): boolean {
  for (const word of words.get(text.charCodeAt(end - 1)) ?? []) {
    if (text.endsWith(word, end) && !(isLatin(word.charCodeAt(0)) && isLatin(text.charCodeAt(end - word.length - 1))))
      return true
  }
  return false
}

/** Whether a unit is a lower-case Latin letter. */
export function isLatin(code: number): boolean {
  return code >= 97 && code <= 122
}
