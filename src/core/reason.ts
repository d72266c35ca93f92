import type { Locale } from './detector'
import type { Finding } from './result'

/**
 * Words a finding's reason in a language. Works on findings that came back from JSON, too.
 *
 * @param finding - from `result.findings`
 * @param locale - `en` (default) or `zh-CN`; a reason without that language is given in English
 *
 * @example
 * ```ts
 * import { createScanner, formatReason, promoKeywords } from 'junksift'
 *
 * const { findings } = createScanner({ detectors: [promoKeywords()] }).scan('代开发票,验后付款')
 * console.log(findings.map((finding) => formatReason(finding, 'zh-CN').length > 0)) // [ true ]
 * ```
 */
export function formatReason({ reasons, detail }: Pick<Finding, 'reasons' | 'detail'>, locale: Locale = 'en'): string {
  const template = typeof reasons === 'string' ? reasons : (reasons[locale] ?? reasons.en)
  const fields = Object(detail) as Record<string, unknown>
  const [head = '', ...pieces] = template.split('{')
  let text = head
  for (const piece of pieces) {
    const end = piece.indexOf('}')
    const name = piece.slice(0, end)
    if (end < 1 || !Object.hasOwn(fields, name)) text += `{${piece}`
    else {
      const value = fields[name]
      text += (Array.isArray(value) ? value.join(locale === 'en' ? ', ' : '、') : String(value)) + piece.slice(end + 1)
    }
  }
  return text
}
