/**
 * Letters that only one of the languages of a script has. `[pattern, language]`; a text that matches several is left
 * undecided, except that an earlier entry marked `over` goes before the later ones it lists.
 */
interface TellTale {
  readonly language: string
  readonly letters: RegExp
  /** Languages whose letters this language has as well. */
  readonly over?: string
}

/** The only language whose letters a text of this script shows, or `und`. */
export function languageByLetters(text: string, script: 'Latn' | 'Cyrl' | 'Arab'): string {
  const tellTales = script === 'Latn' ? latin : script === 'Cyrl' ? cyrillic : arabic
  const found = tellTales.filter(({ letters }) => letters.test(text))
  const beaten = found.map(({ over = '' }) => over).join(' ')
  const left = found.filter(({ language }) => !beaten.split(' ').includes(language))
  return left.length === 1 ? (left[0] as TellTale).language : script === 'Arab' && left.length === 0 ? 'ar' : 'und'
}

const latin: readonly TellTale[] = [
  { language: 'vi', letters: /[\u1EA0-\u1EF9ƠơƯư]/, over: 'pt ro' },
  { language: 'az', letters: /[Əə]/, over: 'tr' },
  { language: 'tr', letters: /[ğĞıİ]/ },
  { language: 'de', letters: /ß/ },
  { language: 'es', letters: /[ñÑ¿¡]/ },
  { language: 'pt', letters: /[ãÃ]/ },
  { language: 'ro', letters: /[ȘșȚțĂă]/ },
  { language: 'pl', letters: /[łŁśŚźŹńŃ]/ },
  { language: 'cs', letters: /[řŘěĚůŮ]/ },
  { language: 'sk', letters: /[ľĽĺĹŕŔ]/ },
  { language: 'hu', letters: /[őŐűŰ]/ },
  { language: 'lv', letters: /[ģĢķĶļĻņŅ]/ },
  { language: 'lt', letters: /[ėĖųŲįĮ]/ },
  { language: 'is', letters: /[þÞðÐ]/ },
]
const cyrillic: readonly TellTale[] = [
  { language: 'kk', letters: /[ӘәҒғҚқҰұҺһ]/, over: 'ru be uk mn' },
  { language: 'mn', letters: /[ӨөҮү]/, over: 'ru' },
  { language: 'be', letters: /[Ўў]/, over: 'ru uk' },
  { language: 'uk', letters: /[ІіЇїЄєҐґ]/ },
  { language: 'sr', letters: /[ЂђЋћ]/ },
  { language: 'mk', letters: /[ЃѓЌќЅѕ]/ },
  { language: 'ru', letters: /[ЫыЭэЁё]/ },
]
const arabic: readonly TellTale[] = [
  { language: 'ur', letters: /[\u0679\u0688\u0691\u06BA\u06D2]/, over: 'fa' },
  { language: 'fa', letters: /[\u067E\u0686\u0698\u06AF\u06CC\u06A9]/ },
]
