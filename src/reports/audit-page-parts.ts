import { applyFixes } from '../audit/apply-fixes'
import { sourceText } from '../audit/source-text'
import type { Severity, Violation } from '../audit/types'
import type { Locale } from '../core/detector'
import type { Message } from '../core/message'
import { formatReason } from '../core/reason'
import type { AuditPageRow } from './audit-page'
import type { AuditPageWords } from './audit-page-words'
import { escapeHtml } from './html'
import { editedText, markedText, shownText } from './marked-text'
import { plainNumber } from './words'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** What is known of one rule. */
export interface RuleCount {
  readonly first: Violation
  /** The place of the first message that is shown with it. */
  place: number | undefined
  messages: number
  fixable: number
}

/** Counts the rules that one message breaks. */
export function countRules(
  rules: Map<string, RuleCount>,
  violations: readonly Violation[],
  place: number | undefined,
): void {
  for (const violation of violations) {
    const known = rules.get(violation.rule) ?? { first: violation, place, messages: 0, fixable: 0 }
    known.messages++
    if (violation.fix) known.fixable++
    rules.set(violation.rule, known)
  }
}

/** The figures at the head of the page. */
export function cards(
  counts: Readonly<Record<'messages' | 'broken' | Severity, number>>,
  locale: Locale,
  words: AuditPageWords,
): string {
  const card = (name: string, label: string, count: number) =>
    `<div class="${name}"><dt>${label}</dt><dd>${plainNumber(count, locale)}</dd></div>`
  return [
    '<dl class="cards">',
    card('card', words.messages, counts.messages),
    card('card', words.broken, counts.broken),
    ...severities.map((severity) => card(`card ${severity}`, words.severities[severity], counts[severity])),
    '</dl>',
  ].join('')
}

/** The rules that are broken: the gravest first, then those broken most often. */
export function rulesTable(rules: ReadonlyMap<string, RuleCount>, locale: Locale, words: AuditPageWords): string {
  const rank = ({ first: { severity } }: RuleCount) => severities.indexOf(severity)
  const rows = [...rules.values()]
    .sort((a, b) => rank(a) - rank(b) || b.messages - a.messages)
    .map(({ first, place, messages, fixable }) => {
      const name = place === undefined ? first.rule : `<a href="#m${place}">${escapeHtml(first.rule)}</a>`
      return [
        `<tr><th scope="row">${tag(first.severity, words)} ${name}<p>${shownText(formatReason(first, locale))}</p>`,
        `<p class="note">${escapeHtml(sourceText(first, locale))}</p></th>`,
        `<td class="number">${messages}</td><td class="number">${fixable}</td></tr>`,
      ].join('')
    })
  const heads = [
    `<th scope="col">${words.rule}</th>`,
    ...[words.count, words.fixable].map((label) => `<th scope="col" class="number">${label}</th>`),
  ]
  return [
    `<section><h2>${words.rules}</h2><table><thead><tr>${heads.join('')}</tr></thead><tbody>`,
    ...rows,
    '</tbody></table></section>',
  ].join('\n')
}

/** What the messages can be narrowed to; the style does it, by the choice that is made. */
export function listHead(words: AuditPageWords): string {
  const choices = [
    ['all', words.all],
    ...severities.map((severity) => [severity, words.severities[severity]]),
    ['fixable', words.fixable],
  ].map(
    ([name, label]) =>
      `<label><input type="radio" name="show" id="show-${name}"${name === 'all' ? ' checked' : ''}> ${label}</label>`,
  )
  return `<h2>${words.list}</h2><fieldset><legend>${words.show}</legend>${choices.join(' ')}</fieldset>`
}

/** One message: its text with what is wrong marked, why, and the text with the fixes. */
export function auditArticle(
  { id, text, sender }: Message,
  row: AuditPageRow,
  place: number,
  locale: Locale,
  words: AuditPageWords,
): string {
  const { violations } = row
  const classes = new Set(violations.flatMap(({ severity, fix }) => (fix ? [severity, 'fixable'] : [severity])))
  if (row.fixed?.edits.length) classes.add('fixable')
  const marks = severities.flatMap((name) =>
    violations.filter(({ severity }) => severity === name).map(({ spans }) => ({ spans, name })),
  )
  return [
    `<article id="m${place}" class="${[...classes].join(' ')}">`,
    `<h3><bdi>${shownText(id ?? String(place))}</bdi>${sender ? ` · <bdi>${shownText(sender)}</bdi>` : ''}</h3>`,
    `<div class="text" dir="auto">${markedText(text, marks)}</div>`,
    `<ul>${violations.map((violation) => item(violation, locale, words)).join('\n')}</ul>`,
    afterFixes(text, row, words),
    '</article>',
  ].join('\n')
}

function item(violation: Violation, locale: Locale, words: AuditPageWords): string {
  const { severity, rule, alsoIn, fix } = violation
  const sources = [violation, ...alsoIn].map((source) => escapeHtml(sourceText(source, locale)))
  const [main, ...others] = sources
  const also = others.length === 0 ? '' : ` · ${words.also}${words.colon}${others.join(` · `)}`
  const mark = fix ? ` <span class="tag">${words.fixable}</span>` : ''
  return `<li>${tag(severity, words)} ${shownText(formatReason(violation, locale))} <code>${escapeHtml(rule)}</code>${mark}<p class="note">${main}${also}</p></li>`
}

function tag(severity: Severity, words: AuditPageWords): string {
  return `<span class="tag ${severity}">${words.severities[severity]}</span>`
}

function afterFixes(text: string, { violations, fixed }: AuditPageRow, words: AuditPageWords): string {
  const { edits, segments } = fixed ?? applyFixes(text, violations)
  if (edits.length === 0) return ''
  const parts = `${words.parts} ${segments.before.count} → ${segments.after.count}`
  return `<p class="note">${words.after} (${parts})</p><div class="text" dir="auto">${editedText(text, edits)}</div>`
}
