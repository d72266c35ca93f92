import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'
import {
  bareCodeWords,
  codePurposes,
  codeWords,
  hanCodeWords,
  hanOtherLabels,
  offerWords,
  otherLabels,
} from '../lexicon/code-words'

/** A word that says what a number near it is: a one-time code, something else, or just "code". */
export interface Label extends Span {
  readonly kind: 'code' | 'other' | 'bare'
}

let hanLabels: RegExp | undefined
let labels: RegExp | undefined
let purposes: RegExp | undefined
let offers: RegExp | undefined

const hanHint = /[码碼]|口令|验证|コード|番号|キー|ワンタイム|随机数/
// A word of an alphabet, or a letter of a script other than Chinese and Japanese.
const wordHint = /[a-z]{3}|[\u00C0-\u1FFF\uAC00-\uD7A3]/i
// Every label outside Chinese and Japanese that names a code holds one of these.
const hint =
  /c[oó]d|k[oó]d|κωδ|код|парол|cl[éa]|pass|pin|ot[pa]|tan|tac|senha|token|m[ãa] |m[ậa]t|sandi|has[łl]o|wachtwoord|kennwort|sifre|şifre|parola|l[öo]sen|salasana|رمز|كود|رقم|كلمة|کد|קוד|סיסמה|कोड|ओटीपी|কোড|ওটিপি|குறியீடு|번호|코드|암호|รหัส/i

/** Whether a message may name a code at all: a quick look before the long one. */
export const mayNameCode: (analysis: AnalysisBase) => boolean = /* @__PURE__ */ definePart(
  ({ text }) => hanHint.test(text) || (wordHint.test(text) && hint.test(text)),
)

/** The labels of a text, in order. Empty where nothing in it may name a code. */
export function findLabels(text: string): Label[] {
  const found: Label[] = []
  if (hanHint.test(text)) {
    hanLabels ??= new RegExp(`(${hanCodeWords()})|(${hanOtherLabels()})`, 'g')
    collect(text, hanLabels, found)
  }
  if (wordHint.test(text) && hint.test(text)) {
    labels ??= new RegExp(`(${codeWords().join('|')})|(${otherLabels().join('|')})|(${bareCodeWords()})`, 'giu')
    const between = found.length > 0
    collect(text, labels, found)
    if (between) found.sort((a, b) => a.start - b.start)
  }
  return found
}

function collect(text: string, pattern: RegExp, found: Label[]): void {
  for (const match of text.matchAll(pattern)) {
    const kind = match[1] !== undefined ? 'code' : match[2] !== undefined ? 'other' : 'bare'
    found.push({ kind, start: match.index, end: match.index + match[0].length })
  }
}

/** Whether a text in which something is called just "code" means a one-time code. */
export function isOneTimeContext(text: string): boolean {
  purposes ??= new RegExp(codePurposes(), 'iu')
  offers ??= new RegExp(offerWords(), 'iu')
  return purposes.test(text) && !offers.test(text)
}
