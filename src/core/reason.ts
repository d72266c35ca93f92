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
 * import { createScanner, formatReason, urlShortener } from 'junksift'
 *
 * const { findings } = createScanner({ detectors: [urlShortener()] }).scan('戳 bit.ly/abc')
 * for (const finding of findings) console.log(formatReason(finding, 'zh-CN'))
 * ```
 */
export function formatReason(finding: Pick<Finding, 'reasons' | 'detail'>, locale: Locale = 'en'): string {
  const { reasons, detail } = finding
  const template = typeof reasons === 'string' ? reasons : (reasons[locale] ?? reasons.en)
  const fields = (typeof detail === 'object' && detail !== null ? detail : {}) as Record<string, unknown>
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(fields, name) ? show(fields[name], locale) : whole,
  )
}

function show(value: unknown, locale: Locale): string {
  return Array.isArray(value) ? value.join(locale === 'zh-CN' ? '、' : ', ') : String(value)
}
