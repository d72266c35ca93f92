import { languageWords } from '../lexicon/language-words'

/** The most words of a text that are looked at. */
const mostWords = 200

let languagesOf: ReadonlyMap<string, readonly string[]> | undefined

function index(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const [language, words] of Object.entries(languageWords)) {
    for (const word of new Set(words.split(' '))) {
      const list = map.get(word)
      if (list) list.push(language)
      else map.set(word, [language])
    }
  }
  return map
}

/**
 * How far the common short words of a text speak for each language: a word counts one, shared among the languages that
 * have it, so that words of one language count most.
 */
export function votesByWords(
  text: string,
  languages: readonly string[],
): { votes: Map<string, number>; words: number } {
  languagesOf ??= index()
  const votes = new Map<string, number>()
  let words = 0
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (++words > mostWords) break
    const among = languagesOf.get(word)?.filter((language) => languages.includes(language))
    for (const language of among ?? []) votes.set(language, (votes.get(language) ?? 0) + 1 / (among as string[]).length)
  }
  return { votes, words }
}
