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
  { language: 'vi', letters: /[\u1EA0-\u1EF9ƠƯ]/i, over: 'pt ro' },
  { language: 'az', letters: /Ə/i, over: 'tr' },
  { language: 'tr', letters: /[ğıİ]/i },
  { language: 'de', letters: /ß/ },
  { language: 'es', letters: /[ñ¿¡]/i },
  { language: 'pt', letters: /ã/i },
  { language: 'ro', letters: /[ȘȚĂ]/i },
  { language: 'pl', letters: /[łśźń]/i },
  { language: 'cs', letters: /[řěů]/i },
  { language: 'sk', letters: /[ľĺŕ]/i },
  { language: 'hu', letters: /[őű]/i },
  { language: 'lv', letters: /[ģķļņ]/i },
  { language: 'lt', letters: /[ėųį]/i },
  { language: 'is', letters: /[þð]/i },
]
const cyrillic: readonly TellTale[] = [
  { language: 'kk', letters: /[ӘҒҚҰҺ]/i, over: 'ru be uk mn' },
  { language: 'mn', letters: /[ӨҮ]/i, over: 'ru' },
  { language: 'be', letters: /Ў/i, over: 'ru uk' },
  { language: 'uk', letters: /[ІЇЄҐ]/i },
  { language: 'sr', letters: /[ЂЋ]/i },
  { language: 'mk', letters: /[ЃЌЅ]/i },
  { language: 'ru', letters: /[ЫЭЁ]/i },
]
const arabic: readonly TellTale[] = [
  { language: 'ur', letters: /[\u0679\u0688\u0691\u06BA\u06D2]/, over: 'fa' },
  { language: 'fa', letters: /[\u067E\u0686\u0698\u06AF\u06CC\u06A9]/ },
]
