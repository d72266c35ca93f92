import type { ReportData, VerdictCounts } from '../report-data'
import { drawCharts, total } from './charts'
import { createDetail, verdictNames } from './detail'
import { button, element, type Child } from './dom'
import { createFilter, type Field } from './filter'
import { oneLine } from './pieces'
import { createTable, type Column, type Table } from './table'
import type { Words } from './words'

// The script of the page that htmlReport writes. It is built into src/reports/assets.ts by test/tools/build-report.mjs.

const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as ReportData
const words = data.words as Words
const { messages, tables } = data
const format = new Intl.DateTimeFormat(data.locale, { timeZone: data.timeZone, dateStyle: 'short', timeStyle: 'short' })
const detail = createDetail(document.getElementById('message') as HTMLDialogElement, data, words)
const filter = createFilter(data, words, () => list.refresh())

/** Shows the messages of one thing alone. */
function showOnly(field: Field, value: number): void {
  filter.clear()
  filter.choose(field, value)
  const section = document.getElementById('list')
  section?.scrollIntoView()
  section?.querySelector('input')?.focus({ preventScroll: true })
}

function chooser(label: Child, field: Field, value: number): HTMLElement {
  return button(label, () => showOnly(field, value), { class: 'link', title: words.show })
}

/** The columns of counts that all tables but the messages' have. */
function countColumns(countsOf: (row: number) => VerdictCounts): readonly Column[] {
  const column = (label: string, key: (row: number) => number): Column => {
    return { label, isNumber: true, key, cell: (row) => String(key(row)) }
  }
  return [
    column(words.messages, (row) => total(countsOf(row))),
    ...verdictNames.map((verdict, i) => column(words[verdict], (row) => countsOf(row)[i as 0])),
  ]
}

const slotNames: Readonly<Record<string, string>> = {
  '⌗': words.slotNumber,
  '⁂': words.slotCode,
  '⇗': words.slotLink,
  '⌁': words.slotEmail,
}

/** A template on one line, its slots marked. */
function templateOf(template: string): HTMLElement {
  const parts = oneLine(template, 160).split(/([⌗⁂⇗⌁])/)
  return element(
    'span',
    { dir: 'auto' },
    ...parts.map((part) => (slotNames[part] ? element('mark', { class: 'slot' }, slotNames[part]) : part)),
  )
}

function place(id: string): HTMLElement {
  return document.querySelector(`[data-table=${id}]`) as HTMLElement
}

const { campaigns, hosts, senders, codes } = tables

createTable(
  place('campaigns'),
  {
    label: words.campaigns,
    count: campaigns.length,
    pageSize: 10,
    textOf: (row) => campaigns[row]?.template.toLowerCase() ?? '',
    columns: [
      { label: words.template, cell: (row) => chooser(templateOf(campaigns[row]?.template ?? ''), 'campaign', row) },
      textColumn(words.category, (row) => data.categories[campaigns[row]?.category ?? 0] ?? ''),
      ...countColumns((row) => campaigns[row]?.counts ?? [0, 0, 0]),
      numberColumn(words.senderCount, (row) => campaigns[row]?.senders ?? 0),
      numberColumn(words.wordings, (row) => campaigns[row]?.wordings ?? 0),
    ],
  },
  words,
)

createTable(
  place('hosts'),
  {
    label: words.hosts,
    count: hosts.length,
    pageSize: 10,
    textOf: (row) => data.hosts[row] ?? '',
    columns: [
      namedColumn(words.host, 'host', data.hosts),
      textColumn(words.shortener, shortenerOf),
      ...countColumns((row) => hosts[row]?.counts ?? [0, 0, 0]),
    ],
  },
  words,
)

createTable(
  place('senders'),
  {
    label: words.senders,
    count: senders.length,
    pageSize: 10,
    textOf: (row) => data.senders[row]?.toLowerCase() ?? '',
    columns: [
      namedColumn(words.sender, 'sender', data.senders),
      textColumn(words.senderType, (row) => senders[row]?.type ?? ''),
      ...countColumns((row) => senders[row]?.counts ?? [0, 0, 0]),
      numberColumn(words.campaignCount, (row) => senders[row]?.campaigns ?? 0),
    ],
  },
  words,
)

createTable(
  place('codes'),
  {
    label: words.codes,
    count: codes.length,
    pageSize: 20,
    textOf: (row) => data.codes[row] ?? '',
    columns: [
      namedColumn(words.code, 'code', data.codes),
      ...countColumns((row) => codes[row]?.counts ?? [0, 0, 0]),
      {
        ...numberColumn(words.contribution, (row) => codes[row]?.contribution ?? 0),
        cell: (row) => (codes[row]?.contribution ?? 0).toFixed(2),
      },
    ],
  },
  words,
)

const list: Table = createTable(
  place('list'),
  {
    label: words.list,
    count: messages.texts.length,
    pageSize: 50,
    textOf: (row) => messages.texts[row]?.toLowerCase() ?? '',
    accepts: filter.accepts,
    controls: [
      chooseFrom(
        words.verdict,
        'verdict',
        verdictNames.map((verdict) => words[verdict]),
      ),
      chooseFrom(words.category, 'category', data.categories),
      filter.controls,
    ],
    columns: [
      textColumn(words.name, (row) => oneLine(messages.names[row] ?? '', 20)),
      {
        label: words.verdict,
        key: (row) => messages.verdicts.charAt(row),
        cell: (row) => {
          const verdict = verdictNames[Number(messages.verdicts.charAt(row)) as 0]
          return element('span', { class: `tag ${verdict}` }, words[verdict])
        },
      },
      {
        ...numberColumn(words.score, (row) => messages.scores[row] ?? 0),
        cell: (row) => ((messages.scores[row] ?? 0) / 1000).toFixed(3),
      },
      textColumn(words.category, (row) => data.categories[messages.categories[row] ?? 0] ?? ''),
      textColumn(words.sender, (row) => oneLine(data.senders[messages.senders[row] ?? -1] ?? words.unknown, 24)),
      {
        label: words.time,
        key: (row) => messages.times[row] ?? -Infinity,
        cell: (row) => (messages.times[row] == null ? words.unknown : format.format(messages.times[row])),
      },
      {
        label: words.text,
        cell: (row) => {
          const excerpt = element('bdi', {}, oneLine(messages.texts[row] ?? '', 90) || words.unknown)
          return button(excerpt, () => detail.open(row, list.rows()), { class: 'link' })
        },
      },
    ],
  },
  words,
)

function shortenerOf(row: number): string {
  const host = hosts[row]
  if (!host?.isShort) return ''
  return host.owner === '' ? words.yes : `${words.shortenerOf} ${host.owner}`
}

function textColumn(label: string, textOf: (row: number) => string): Column {
  return { label, key: textOf, cell: textOf }
}

function numberColumn(label: string, numberOf: (row: number) => number): Column {
  return { label, isNumber: true, key: numberOf, cell: (row) => String(numberOf(row)) }
}

function namedColumn(label: string, field: Field, names: readonly string[]): Column {
  const nameOf = (row: number) => names[row] ?? ''
  return { label, key: nameOf, cell: (row) => chooser(element('bdi', {}, oneLine(nameOf(row), 60)), field, row) }
}

/** A list of values to choose from; what is chosen shows beside it, so that the list itself goes back to its name. */
function chooseFrom(label: string, field: Field, values: readonly string[]): HTMLElement {
  const order = values.map((_, i) => i).sort((a, b) => ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1))
  const options = order.map((i) => element('option', { value: String(i) }, values[i] ?? ''))
  const select = element(
    'select',
    { name: field, 'aria-label': label },
    element('option', { value: '' }, `${label}…`),
    ...options,
  )
  select.addEventListener('change', () => {
    if (select.value !== '') filter.choose(field, Number(select.value))
    select.value = ''
  })
  return select
}

for (const each of document.querySelectorAll<HTMLElement>('button[data-field]')) {
  const { field, value } = each.dataset
  each.addEventListener('click', () => showOnly(field as Field, Number(value)))
}

drawCharts(words)
