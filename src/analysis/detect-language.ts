import { francAll } from 'franc'
import { optionError } from '../core/errors'
import { checkKeys } from '../core/options'
import { languageScripts } from '../lexicon/language-scripts'
import { guessByScript, type Language, type Script } from './language'
import { votesByWords } from './language-words'

/** Options of {@link language!detectLanguage | detectLanguage}. */
export interface DetectLanguageOptions {
  /**
   * ISO 639-1 codes of the languages to choose from where the script leaves it open. Default: `en`, `es`, `fr`, `de`,
   * `it`, `pt`, `nl`, `pl`, `tr`, `id`, `vi`, `ru`, `uk`. The shorter the list, the surer the answer.
   */
  readonly likely?: readonly string[]
}

/** The languages to choose from unless told otherwise. */
export const defaultLikely: readonly string[] = [
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'id',
  'vi',
  'ru',
  'uk',
]

/** Fewer letters than this, and no common word among them, tell nothing. */
const fewestLetters = 10
/** Below this lead over the second language the answer is `und`. */
const leastLead = 0.02
/** A lead of this much counts as certain. */
const certainLead = 0.3

/**
 * Tells the language of a text: by its script where only one language uses it or an unmistakable letter shows it, else
 * by letter trigrams (franc) and common short words among the likely languages. Deterministic.
 *
 * Short texts are answered with care: below 10 letters without a common word, or where two languages are about as
 * likely, the code is `und`. `confidence` is 0…1, 1 for a clear lead.
 *
 * The first call costs about 90 ms, since franc's tables are read then; use {@link index!analyze | analyze} where the
 * script is enough.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for an unknown language
 *
 * @example
 * ```ts
 * import { detectLanguage } from 'junksift/language'
 *
 * console.log(detectLanguage('您的快递已到菜鸟驿站').code) // zh
 * console.log(detectLanguage('Votre colis est arrivé au point relais').code) // fr
 * console.log(detectLanguage('Ihr Paket liegt zur Abholung bereit', { likely: ['de', 'nl'] }).code) // de
 * ```
 */
export function detectLanguage(text: string, options: DetectLanguageOptions = {}): Language {
  checkKeys('detectLanguage', options, ['likely'])
  return detectAmong(text, checkLanguages('detectLanguage.likely', options.likely ?? defaultLikely))
}

/** Checks a list of ISO 639-1 codes. */
export function checkLanguages(path: string, codes: unknown): readonly string[] {
  if (!Array.isArray(codes) || codes.length === 0) throw optionError(path, codes, 'an array of ISO 639-1 codes')
  codes.forEach((code: unknown, i) => {
    if (typeof code !== 'string' || !Object.hasOwn(languageScripts, code))
      throw optionError(`${path}[${i}]`, code, `one of: ${Object.keys(languageScripts).join(', ')}`)
  })
  return codes as string[]
}

/** Whether a language is written in a script; Chinese in both of its own. */
export function isWrittenIn(code: string, script: Script): boolean {
  return languageScripts[code]?.[0] === script || (code === 'zh' && script === 'Hant')
}

/** {@link detectLanguage} with a list that was checked. */
export function detectAmong(text: string, likely: readonly string[]): Language {
  const guess = guessByScript(text)
  if (guess.code !== 'und' && guess.script !== 'Arab') return guess
  const choices = likely.filter((code) => isWrittenIn(code, guess.script))
  const { code, lead } = bestOf(text, choices)
  if (lead < leastLead) return guess.code === 'und' ? { ...guess, confidence: 0 } : guess
  return { code, script: guess.script, confidence: Math.min(1, lead / certainLead) * guess.confidence }
}

/** Ukrainian and Belarusian sentences seldom do without these letters. */
function lacksLetters(text: string, code: string): boolean {
  return (code === 'uk' || code === 'be') && text.length >= 15 && !/[іїєґў]/i.test(text)
}
const lackingLetters = 0.35

function bestOf(text: string, choices: readonly string[]): { code: string; lead: number } {
  const plain = withoutLinks(text)
  const letters = plain.replace(/\P{L}/gu, '').length
  const { votes, words } = votesByWords(plain, choices)
  if (choices.length === 0 || (letters < fewestLetters && votes.size === 0)) return { code: 'und', lead: 0 }
  const scores = new Map(choices.map((code) => [code, ((votes.get(code) ?? 0) * 3) / Math.max(4, words)]))
  const byTrigrams = new Map(choices.map((code) => [languageScripts[code]?.[1] as string, code]))
  if (letters >= fewestLetters) {
    for (const [code3, share] of francAll(plain, { only: [...byTrigrams.keys()], minLength: 1 })) {
      const code = byTrigrams.get(code3)
      if (code !== undefined) scores.set(code, (scores.get(code) as number) + share)
    }
  }
  for (const code of choices)
    if (lacksLetters(plain, code)) scores.set(code, (scores.get(code) as number) - lackingLetters)
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a)
  return { code: (first as [string, number])[0], lead: (first as [string, number])[1] - (second?.[1] ?? 0) }
}

/** Links and addresses say nothing about the language; a run without spaces is taken out as a whole. */
function withoutLinks(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !/[/@\d]|\.\w/.test(word))
    .join(' ')
}
