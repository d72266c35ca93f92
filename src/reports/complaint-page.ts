import type { ComplaintField, ComplaintReport, ComplaintSubmission } from '../complaints/complaint'
import type { ComplaintCategory } from '../complaints/complaint-category'
import type { Locale } from '../core/detector'
import { checkKeys } from '../core/options'
import { complaintStyle, complaintStyleHash } from './assets'
import { complaintWords, type ComplaintWords } from './complaint-words'
import { escapeHtml, writePage } from './html'
import { checkPageOptions } from './page-options'

/** Options of {@link reports!complaintPage | complaintPage}. */
export interface ComplaintPageOptions {
  /** The language of the page. Default `zh-CN` where all complaints are made in China, else `en`. */
  readonly locale?: Locale
  /** Default: a general one in the page's language. */
  readonly title?: string
}

/**
 * Writes complaints as one HTML page to print, each on paper of its own: the fields, the text letter by letter, what
 * speaks for it, the texts to send, and what is still wanted. Fields that are not known say so.
 *
 * The page is one file without script that loads nothing; every text in it is escaped. HTML cannot hold NUL, and the eye
 * cannot see some other characters: the page names those that the text holds. The report itself keeps them all.
 *
 * @param reports - one, or several
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { complaintReport, createScanner, inboxLite } from 'junksift'
 * import { complaintPage } from 'junksift/reports'
 *
 * const message = { text: '代开发票,验后付款,电话13800001234', sender: '106900001234' }
 * const report = complaintReport(message, createScanner(inboxLite()).scan(message))
 * console.log(complaintPage(report).includes('106900001234*代开发票')) // true
 * ```
 */
export function complaintPage(
  reports: ComplaintReport | readonly ComplaintReport[],
  options: ComplaintPageOptions = {},
): string {
  checkKeys('complaintPage', options, ['locale', 'title'])
  const list = 'version' in reports ? [reports] : reports
  const { locale = list.every(({ market }) => market === 'CN') ? 'zh-CN' : 'en', title } = options
  checkPageOptions('complaintPage', { locale, title })
  const words = complaintWords(locale)
  const heading = title ?? words.title
  return writePage({
    locale,
    title: heading,
    style: complaintStyle,
    styleHash: complaintStyleHash,
    body: [`<h1>${escapeHtml(heading)}</h1>`, ...list.map((report, i) => article(report, i, locale, words))].join('\n'),
  })
}

function article(report: ComplaintReport, i: number, locale: Locale, words: ComplaintWords): string {
  const { id, content, evidence, gaps, submissions } = report
  const proofs = evidence.map(
    ({ reason, quotes }) =>
      `<li>${escapeHtml(reason[locale])}${quotes.map((quote) => ` <bdi>${escapeHtml(quote)}</bdi>`).join('')}</li>`,
  )
  const wanted = gaps.map(
    ({ field, hint }) => `<li>${escapeHtml(words.fields[field] + words.colon + hint[locale])}</li>`,
  )
  return [
    `<article><h2>${escapeHtml(id === null ? `${words.complaint} ${i + 1}` : id)}</h2>`,
    `<dl>${fieldsOf(report, locale, words).join('\n')}</dl>`,
    `<h3>${words.fields.content}</h3>${content === '' ? missing(words) : verbatim(content)}${unseenNote(content, words)}`,
    part(words.evidence, proofs),
    submissions.length === 0 ? '' : `<h3>${words.send}</h3>`,
    ...submissions.map((submission) => submissionPart(submission, locale, words)),
    part(words.gaps, wanted),
    '</article>',
  ].join('\n')
}

/** Fields that every complaint has; the picture and the complainant are asked for in China only. */
function fieldsOf(report: ComplaintReport, locale: Locale, words: ComplaintWords): readonly string[] {
  const { category, market } = report
  const values: Partial<Record<ComplaintField, string | null>> = {
    reportedNumber: report.reportedNumber,
    receivedAt: report.receivedAt,
    recipient: report.recipient,
    ...(market === 'CN' ? { reporterNumber: report.reporterNumber, screenshot: report.screenshot } : {}),
    category: category && categoryText(category, locale, words),
    channel: report.channel,
  }
  return Object.entries(values).map(([field, value]) => {
    const shown = value === null ? missing(words) : `<bdi>${escapeHtml(value)}</bdi>`
    return `<dt>${words.fields[field as ComplaintField]}</dt><dd>${shown}</dd>`
  })
}

function categoryText({ groupName, kind, detail, wording }: ComplaintCategory, locale: Locale, words: ComplaintWords) {
  const names = [groupName, kind, detail].flatMap((name) => (name ? [name[locale]] : []))
  return names.join(' / ') + (wording === 'ours' ? ` (${words.ours})` : '')
}

function missing(words: ComplaintWords): string {
  return `<span class="missing">${words.none}</span>`
}

function verbatim(text: string): string {
  // The parser drops a line break right after the tag.
  return `<pre dir="auto">\n${escapeHtml(text)}</pre>`
}

function part(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<h3>${title}</h3><ul>${items.join('\n')}</ul>`
}

function submissionPart(submission: ComplaintSubmission, locale: Locale, words: ComplaintWords): string {
  const { to, for: users, messages, alternatives, question, certainty } = submission
  return [
    ...messages.map(
      ({ text, when }) =>
        `<p class="note">${escapeHtml(`${words.to} ${to} (${users[locale]})${words.colon}${when[locale]}`)}</p>${verbatim(text)}`,
    ),
    ...alternatives.map((text) => `<p class="note">${words.or}${words.colon}</p>${verbatim(text)}`),
    `<p class="note">${escapeHtml(words[certainty] + (question ? words.colon + question[locale] : ''))}</p>`,
  ].join('\n')
}

/** Names the characters that a reader of the page would not see. */
function unseenNote(text: string, words: ComplaintWords): string {
  const counts = new Map<string, number>()
  for (const [character] of text.matchAll(/(?![\r\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu)) {
    const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  if (counts.size === 0) return ''
  const list = [...counts].map(([name, count]) => `${name} × ${count}`).join(words.comma)
  return `<p class="note">${words.unseen}${words.colon}${list}</p>`
}
