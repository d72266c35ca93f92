import type { Locale } from '../core/detector'
import type { RuleSource, Sureness } from './types'

const surenessWords: Readonly<Record<Locale, Readonly<Record<Sureness, string>>>> = {
  en: {
    law: 'law',
    secondary: 'secondary source',
    'vendor practice': 'vendor practice',
    'general knowledge': 'general knowledge',
  },
  'zh-CN': {
    law: '法律原文',
    secondary: '二手来源',
    'vendor practice': '厂商惯例',
    'general knowledge': '一般知识，待核实',
  },
}

const doubts: Readonly<Record<Locale, string>> = { en: ' (date by {sureness})', 'zh-CN': '（日期：{sureness}）' }

/** Where a rule stands, since when, and how sure that is, on one line. */
export function sourceText(source: RuleSource, locale: Locale): string {
  const { instrument, article, inForceFrom, inForceTo, sureness, datesSureness } = source
  const words = surenessWords[locale]
  const where = article === undefined ? instrument : `${instrument}, ${articleText(article, locale)}`
  const dates = [inForceFrom, inForceTo].some((day) => day !== undefined)
    ? ` ${inForceFrom ?? ''}–${inForceTo ?? ''}`
    : ''
  const doubt = datesSureness === undefined ? '' : doubts[locale].replace('{sureness}', words[datesSureness])
  return `${where}${dates}${doubt}; ${words[sureness]}`
}

/** An article as the language writes it: art. 24 para. 2 is 第24条第2款. */
function articleText(article: string, locale: Locale): string {
  if (locale !== 'zh-CN') return article
  return article
    .replace(/^arts?\. ([\d–-]+)/, '第$1条')
    .replace(/ ?para\. (\d+)/, '第$1款')
    .replace(/^(?:§|s\.) ?(\d+)/, '第$1条')
}
