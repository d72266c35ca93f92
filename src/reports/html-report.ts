import type { Locale } from '../core/detector'
import { optionError } from '../core/errors'
import { checkKeys } from '../core/options'
import { reportScript, reportScriptHash, reportStyle, reportStyleHash } from './assets'
import { chart, type ChartRow } from './charts'
import { createCollector, verdicts, type Collected, type ReportRow } from './collect'
import { orderByCount } from './dictionary'
import { escapeHtml, writePage } from './html'
import { checkPageOptions } from './page-options'
import type { CodeRow, ReportData } from './report-data'
import { codesIn, countBy, tabulateCampaigns, tabulateCodes, tabulateHosts, tabulateSenders, total } from './tabulate'
import { timelineOf } from './timeline'
import { categoryName, plainNumber, reportWords, senderTypeName, type ReportWords } from './words'

/** Options of {@link reports!htmlReport | htmlReport}. */
export interface HtmlReportOptions {
  /** The language of the page. Default `en`. */
  readonly locale?: Locale
  /** Default: a general one in the page's language. */
  readonly title?: string
  /** The IANA time zone that times are shown in: `Asia/Shanghai`. Default `UTC`. */
  readonly timeZone?: string
  /** The page holds so many messages, the first; what is beyond is only counted. A whole number from 1, default 100,000. */
  readonly limit?: number
}

/** Bars of one chart; the rest stands in the table. */
const mostBars = 15
const scoreBins = 20

/**
 * Makes one HTML page of scanned messages, to look at in a browser: verdicts and categories, scores, messages over time,
 * findings by detector, campaigns with their variable parts marked, hosts and shorteners, senders, and every message
 * with what was found in it marked. Tables sort and filter, with the keyboard, too; light or dark as the reader's system is.
 *
 * The page is one file that loads nothing. Its Content Security Policy allows its own script and style by their hashes
 * and nothing else, and Trusted Types keep every text of a message from becoming markup.
 *
 * It holds the texts, senders and times of all messages: treat it like the messages themselves.
 *
 * @param rows - messages with what a scanner made of them, in any order; a list, or whatever yields them one by one.
 * Of each result only what the page shows is kept.
 * @throws a {@link index!JunksiftError | JunksiftError}: `ERR_OPTION` for a wrong option, `ERR_MESSAGE` for a row that
 * is no message or no result
 *
 * @example
 * ```ts
 * import { createScanner, inboxLite } from 'junksift'
 * import { htmlReport } from 'junksift/reports'
 *
 * const scanner = createScanner(inboxLite())
 * const messages = ['【某某旗舰店】双11狂欢!全场5折起,戳 t.cn/A6xyz 速抢', '晚上一起吃火锅吗?']
 * const page = await htmlReport(messages.map((message) => ({ message, result: scanner.scan(message) })))
 * console.log(page.startsWith('<!doctype html>'), page.includes('<script src')) // true false
 * ```
 */
export async function htmlReport(
  rows: Iterable<ReportRow> | AsyncIterable<ReportRow>,
  options: HtmlReportOptions = {},
): Promise<string> {
  const { locale = 'en', title, timeZone = 'UTC', limit = 100_000 } = checked(options)
  const collector = createCollector(locale, limit)
  for await (const row of rows) collector.add(row)
  return pageOf(collector.end(), locale, timeZone, title)
}

function checked(options: HtmlReportOptions): HtmlReportOptions {
  checkKeys('htmlReport', options, ['locale', 'title', 'timeZone', 'limit'])
  checkPageOptions('htmlReport', options)
  const { timeZone = 'UTC' } = options
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    throw optionError('htmlReport.timeZone', timeZone, 'the IANA name of a time zone, such as Asia/Shanghai')
  }
  return options
}

function pageOf(collected: Collected, locale: Locale, timeZone: string, title: string | undefined): string {
  const words = reportWords(locale)
  const heading = title ?? words.title
  const codes = tabulateCodes(collected)
  const sections = [
    summarySection(collected, words, locale, heading, timeZone),
    chartSections(collected, words, locale, timeZone),
    ...['campaigns', 'hosts', 'senders', 'codes', 'list'].map((id) => tableSection(id as 'list', words)),
    `<dialog id="message" aria-labelledby="message-title"></dialog>`,
  ]
  return writePage({
    locale,
    title: heading,
    style: reportStyle,
    styleHash: reportStyleHash,
    script: reportScript,
    scriptHash: reportScriptHash,
    body: sections.join('\n'),
    data: dataOf(collected, codes, words, locale, timeZone),
  })
}

function summarySection(
  { verdicts: told, leftOut }: Collected,
  words: ReportWords,
  locale: Locale,
  heading: string,
  timeZone: string,
): string {
  const cards = verdicts.map((verdict, i) => {
    const count = told.filter((each) => each === i).length + (leftOut[i] as number)
    return `<div class="card ${verdict}"><dt><button type="button" data-field="verdict" data-value="${i}">${words[verdict]}</button></dt><dd>${plainNumber(count, locale)}</dd></div>`
  })
  const all = told.length + total(leftOut)
  const beyond = total(leftOut)
  const links = ['categories', 'scores', 'detectors', 'campaigns', 'hosts', 'senders', 'codes', 'list'] as const
  return [
    `<header><h1>${escapeHtml(heading)}</h1>`,
    `<dl class="cards"><div class="card"><dt>${words.messages}</dt><dd>${plainNumber(all, locale)}</dd></div>${cards.join('')}</dl>`,
    beyond === 0 ? '' : `<p class="note">${plainNumber(beyond, locale)} ${words.leftOut}</p>`,
    `<p class="note">${words.zone} ${escapeHtml(timeZone)}</p><noscript><p class="note">${words.noScript}</p></noscript>`,
    `<nav aria-label="${words.contents}">${links.map((id) => `<a href="#${id}">${words[id]}</a>`).join(' ')}</nav></header>`,
  ].join('\n')
}

function chartSections(collected: Collected, words: ReportWords, locale: Locale, timeZone: string): string {
  const { categories, categoryOf, scores, times } = collected
  const byCategory = countBy(collected, categories.length, (i) => [categoryOf[i] as number])
  const categoryRows = byCategory.map((counts, i): ChartRow => ({
    label: categoryName(categories[i] as string, locale),
    counts,
    filter: ['category', i],
  }))
  const byScore = countBy(collected, scoreBins, (i) => [
    Math.min(scoreBins - 1, Math.floor(((scores[i] as number) * scoreBins) / 1000)),
  ])
  const scoreRows = byScore.map((counts, i) => ({
    label: `${(i / scoreBins).toFixed(2)}–${((i + 1) / scoreBins).toFixed(2)}`,
    counts,
  }))
  return [
    `<section id="categories"><h2>${words.categories}</h2>${chart('names', words.categoryChart, words.category, largest(categoryRows), words)}</section>`,
    `<section id="scores"><h2>${words.scores}</h2>${chart('scores', words.scoreChart, words.score, scoreRows, words)}`,
    times.every((time) => time === null)
      ? ''
      : chart('times', words.timeline, words.time, timelineOf(collected, timeZone), words),
    `</section>`,
    `<section id="detectors"><h2>${words.detectors}</h2>${chart('names', words.detectorChart, words.detector, largest(detectorRows(collected)), words)}</section>`,
  ].join('\n')
}

/** A row for every detector: the messages that it found something in. */
function detectorRows(collected: Collected): readonly ChartRow[] {
  const ids = [...new Set(collected.codes.map(detectorOf))]
  const counts = countBy(
    collected,
    ids.length,
    (i) =>
      new Set(
        codesIn(collected.findingsOf[i] as readonly number[]).map(([code]) =>
          ids.indexOf(detectorOf(collected.codes[code] as string)),
        ),
      ),
  )
  return ids.map((label, i): ChartRow => ({ label, counts: counts[i] as ChartRow['counts'] }))
}

const detectorOf = (code: string) => code.slice(0, code.lastIndexOf('/'))

function largest(rows: readonly ChartRow[]): readonly ChartRow[] {
  return [...rows].sort((a, b) => total(b.counts) - total(a.counts)).slice(0, mostBars)
}

function tableSection(id: 'campaigns' | 'hosts' | 'senders' | 'codes' | 'list', words: ReportWords): string {
  return `<section id="${id}"><h2>${words[id]}</h2><div data-table="${id}"></div></section>`
}

/** What the page's script reads: hosts, senders and codes renumbered so that the most frequent come first. */
function dataOf(
  collected: Collected,
  codeRows: readonly CodeRow[],
  words: ReportWords,
  locale: Locale,
  timeZone: string,
): ReportData {
  const { rows: campaigns, campaignOf } = tabulateCampaigns(collected)
  const hosts = tabulateHosts(collected)
  const senders = tabulateSenders(collected, campaignOf)
  const hostOrder = orderByCount(hosts, ({ counts }) => total(counts))
  const senderOrder = orderByCount(senders, ({ counts }) => total(counts))
  const inOrder = <T>(list: readonly T[], order: readonly number[]) => order.map((i) => list[i] as T)
  return {
    locale,
    timeZone,
    words,
    categories: collected.categories.map((category) => categoryName(category, locale)),
    codes: collected.codes,
    reasons: collected.reasons,
    senders: inOrder(collected.senders, senderOrder.order),
    hosts: inOrder(collected.hosts, hostOrder.order),
    messages: {
      names: collected.names,
      texts: collected.texts,
      verdicts: collected.verdicts.join(''),
      scores: collected.scores,
      categories: collected.categoryOf,
      senders: collected.senderOf.map(senderOrder.renumber),
      campaigns: campaignOf,
      times: collected.times,
      hosts: collected.hostsOf.map((list) => list.map(hostOrder.renumber)),
      findings: collected.findingsOf,
    },
    tables: {
      codes: codeRows,
      campaigns,
      hosts: inOrder(hosts, hostOrder.order),
      senders: inOrder(senders, senderOrder.order).map((row) => ({ ...row, type: senderTypeName(row.type, locale) })),
    },
  }
}
