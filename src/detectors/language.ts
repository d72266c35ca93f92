import { checkLanguages, defaultLikely, detectAmong, isWrittenIn } from '../analysis/detect-language'
import { guessByScript, type Script } from '../analysis/language'
import { builtIn } from '../core/define'
import type { SyncDetector } from '../core/detector'
import { optionError } from '../core/errors'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'

/** Options of {@link language!language | language}. */
export interface LanguageOptions {
  /** ISO 639-1 codes of the languages that the recipient reads. At least one. */
  readonly expected: readonly string[]
  /**
   * ISO 639-1 codes of the languages to choose from where the script leaves it open, the expected ones added. Default:
   * as for {@link language!detectLanguage | detectLanguage}.
   */
  readonly likely?: readonly string[]
  /** 0…1: languages told with less confidence than this are let pass. Default 0.5. */
  readonly minConfidence?: number
}

/** Detail of {@link language!language | language}. */
export interface LanguageDetail {
  /** ISO 639-1 code of the language found; `und` where only the script is known. */
  readonly language: string
  readonly script: Script
  readonly confidence: number
}

/** The least number of letters that a message is judged by. */
const fewestLetters = 6

/**
 * Flags a message in a language that its recipient does not read. Weak evidence by itself: a weight to set by what the
 * app knows about its users.
 *
 * Comes from `junksift/language`, since telling languages of one script apart needs franc (88 ms at import, 105 kB
 * brotli).
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner } from 'junksift'
 * import { language } from 'junksift/language'
 *
 * const scanner = createScanner({ detectors: [language({ expected: ['zh', 'en'] })] })
 * console.log(scanner.scan('Поздравляем, вы выиграли приз').findings[0]?.code) // unexpected
 * console.log(scanner.scan('See you at the station tonight').findings.length) // 0
 * ```
 */
export function language(options: LanguageOptions): SyncDetector<'language', LanguageDetail, Message, 'unexpected'> {
  checkKeys('language', options, ['expected', 'likely', 'minConfidence'])
  const expected = checkLanguages('language.expected', options.expected)
  const likely = [...new Set([...expected, ...checkLanguages('language.likely', options.likely ?? defaultLikely)])]
  const { minConfidence = 0.5 } = options
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw optionError('language.minConfidence', minConfidence, 'a number from 0 to 1')
  return builtIn({
    id: 'language',
    group: 'language',
    codes: {
      unexpected: {
        weight: 0.8,
        reason: {
          en: 'Written in a language that is not expected ({language}, {script}).',
          'zh-CN': '所用语言不在预期之内（{language}，{script}）。',
        },
      },
    },
    inspect({ text }) {
      if (text.replace(/\P{L}/gu, '').length < fewestLetters) return undefined
      const { code, script, confidence } = detectAmong(text, likely)
      if (script === 'Zyyy' || expected.includes(code)) return undefined
      // Undecided: only the script can be unexpected.
      const isOpen = code === 'und'
      if (isOpen && expected.some((each) => isWrittenIn(each, script))) return undefined
      const sureness = isOpen ? guessByScript(text).confidence : confidence
      if (sureness < minConfidence) return undefined
      return { code: 'unexpected', strength: sureness, detail: { language: code, script, confidence: sureness } }
    },
  })
}
