import type { FixedText } from '../audit/apply-fixes'
import type { Violation } from '../audit/types'
import type { Locale } from '../core/detector'
import { wrong } from '../core/errors'
import { toMessage, type Message } from '../core/message'
import { checkKeys } from '../core/options'
import { auditStyle, auditStyleHash } from './assets'
import { auditArticle, cards, countRules, listHead, rulesTable, type RuleCount } from './audit-page-parts'
import { auditPageWords } from './audit-page-words'
import { escapeHtml, writePage } from './html'
import { checkPageOptions } from './page-options'
import { plainNumber } from './words'

/** One message and the rules that it breaks, as {@link index!auditCampaign | auditCampaign} yields them. */
export interface AuditPageRow {
  readonly message: Message | string
  readonly violations: readonly Violation[]
  /** What fixes made of the text, where `violations` are those that remain. Default: what their fixes would make. */
  readonly fixed?: FixedText
}

/** Options of {@link reports!auditPage | auditPage}. */
export interface AuditPageOptions {
  /** The language of the page. Default `en`. */
  readonly locale?: Locale
  /** Default: a general one in the page's language. */
  readonly title?: string
  /** The page shows so many messages with violations, the first; what is beyond is only counted. A whole number from 1, default 2,000. */
  readonly limit?: number
}

/**
 * Writes an audit as one HTML page: how many messages break rules, which rules with their sources, and each message with
 * what is wrong marked, why, by which instrument, and its text with the fixes. It can be narrowed to errors, warnings or
 * what has a fix, with the keyboard, too; light or dark as the reader's system is.
 *
 * The page is one file without script that loads nothing; every text in it is escaped. It holds the texts of the
 * messages: treat it like the messages themselves.
 *
 * @param rows - from {@link index!auditCampaign | auditCampaign}, or a list of your own
 * @throws a {@link index!JunksiftError | JunksiftError}: `ERR_OPTION` for a wrong option, `ERR_MESSAGE` for a row that
 * is no message or has no violations
 *
 * @example
 * ```ts
 * import { auditCampaign } from 'junksift'
 * import { auditPage } from 'junksift/reports'
 *
 * const messages = ['【青禾家居】会员您好，全场5折起，戳 m.example.com/11']
 * const audited = auditCampaign(messages, { market: 'CN', purpose: 'marketing', date: '2026-06-01' })
 * const page = await auditPage(audited)
 * console.log(page.includes('cn/opt-out-missing'), page.includes('<script')) // true false
 * ```
 */
export async function auditPage(
  rows: Iterable<AuditPageRow> | AsyncIterable<AuditPageRow>,
  options: AuditPageOptions = {},
): Promise<string> {
  const page = startAuditPage(options)
  for await (const row of rows) page.add(row)
  return page.end()
}

/** Takes in messages one by one; keeps only what the page will show. */
export function startAuditPage(options: AuditPageOptions = {}) {
  const { locale = 'en', title, limit = 2000 } = checked(options)
  const words = auditPageWords(locale)
  const rules = new Map<string, RuleCount>()
  const articles: string[] = []
  const counts = { messages: 0, broken: 0, error: 0, warning: 0, info: 0 }
  let beyond = 0
  return {
    add: (row: AuditPageRow): void => {
      const { violations, fixed } = row
      const message = toMessage(row.message)
      if (!Array.isArray(violations))
        throw wrong('ERR_MESSAGE', `rows[${counts.messages}].violations`, violations, 'what auditMessage returned')
      const place = ++counts.messages
      if (violations.length > 0) counts.broken++
      for (const { severity } of violations as readonly Violation[]) counts[severity]++
      if (violations.length === 0 && !fixed?.edits.length) return
      const isShown = articles.length < limit
      countRules(rules, violations, isShown ? place : undefined)
      if (isShown) articles.push(auditArticle(message, row, place, locale, words))
      else beyond++
    },
    end: (): string => {
      const heading = title ?? words.title
      return writePage({
        locale,
        title: heading,
        style: auditStyle,
        styleHash: auditStyleHash,
        body: [
          `<header><h1>${escapeHtml(heading)}</h1>${cards(counts, locale, words)}</header>`,
          rules.size === 0 ? `<p>${words.none}</p>` : rulesTable(rules, locale, words),
          ...(articles.length === 0 ? [] : [listHead(words), ...articles]),
          beyond === 0 ? '' : `<p class="note">${plainNumber(beyond, locale)} ${words.leftOut}</p>`,
        ].join('\n'),
      })
    },
  }
}

function checked(options: AuditPageOptions): AuditPageOptions {
  checkKeys('auditPage', options, ['locale', 'title', 'limit'])
  checkPageOptions('auditPage', options)
  return options
}
