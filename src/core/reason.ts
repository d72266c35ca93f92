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
  let from = 0
  let text = ''
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
    const close = template.indexOf('}', open)
    const name = template.slice(open + 1, close)
    if (close < 0) break
    if (!isName.test(name)) continue
    text += template.slice(from, open) + fieldOf(detail, name, locale)
    from = close + 1
  }
  return text + template.slice(from)
}

const isName = /^\w+$/

function fieldOf(detail: unknown, name: string, locale: Locale): string {
  const fields = Object(detail) as Record<string, unknown>
  if (!Object.hasOwn(fields, name)) return `{${name}}`
  const value = fields[name]
  return Array.isArray(value) ? value.join(locale === 'en' ? ', ' : '、') : String(value)
}
