import Table from 'cli-table3'
import { formatReason, type Locale, type Verdict } from '../../index'
import { wordsOf } from '../words'
import { paintVerdict, type Colors } from './colors'
import { addTally, createTally, type Tally } from './tally'

/** What a run amounted to. */
export interface Summary extends Omit<Tally, 'reasons'> {
  readonly malformed: number
  /** Messages that ended the thread that scanned them. */
  readonly failed: number
  /** All of the input was read. */
  readonly complete: boolean
  readonly seconds: number
}

/** Counts what a run comes to. */
export interface Counter {
  readonly add: (tally: Tally) => void
  readonly addMalformed: () => void
  readonly addFailed: () => void
  readonly summary: (complete: boolean) => Summary
  /** A reason as the first message with that finding had it. */
  readonly exampleReason: (key: string, locale: Locale) => string
}

const verdictList = ['spam', 'suspect', 'ham'] as const

/** Starts counting; the time runs from here. */
export function createCounter(now: () => number = () => performance.now()): Counter {
  const start = now()
  const all = createTally()
  let malformed = 0
  let failed = 0
  return {
    add: (tally) => addTally(all, tally),
    addMalformed: () => void malformed++,
    addFailed: () => void failed++,
    summary: (complete) => {
      const { reasons: _, ...counts } = all
      return { ...counts, malformed, failed, complete, seconds: Math.round(now() - start) / 1000 }
    },
    exampleReason: (key, locale) => {
      const reason = all.reasons[key]
      return reason ? formatReason(reason, locale) : key
    },
  }
}

const sum = (counts: Readonly<Record<Verdict, number>>) => counts.ham + counts.suspect + counts.spam

/** How many reasons are listed. */
const mostReasons = 8

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: ' ',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

/** A table without borders; the columns in `numbers` are set to the right. */
export function table(rows: readonly (readonly string[])[], numbers: readonly number[]): string {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const made = new Table({
    chars: noBorders,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: Array.from({ length: width }, (_, column) => (numbers.includes(column) ? 'right' : 'left')),
  })
  made.push(...rows.map((cells) => [...cells]))
  const lines = made.toString().split('\n')
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

/** The summary for a reader. */
export function formatSummary(summary: Summary, counter: Counter, locale: Locale, colors: Colors): string {
  const words = wordsOf(locale)
  const number = (value: number) => value.toLocaleString('en')
  const { messages, seconds, verdicts, categories, malformed, failed, failures } = summary
  const rate = number(Math.round(messages / Math.max(seconds, 0.001)))
  const parts = [`${colors.bold(words.summary)}: ${words.took(number(messages), seconds.toFixed(1), rate)}\n`]
  if (!summary.complete) parts.push(`${colors.yellow(words.unfinished)}\n`)
  const counts = (list: Readonly<Record<Verdict, number>>) => verdictList.map((verdict) => number(list[verdict]))
  const head = [words.category, ...verdictList.map((v) => paintVerdict(colors, v, words.verdicts[v])), words.total]
  const byCategory = Object.entries(categories)
    .sort((a, b) => sum(b[1]) - sum(a[1]) || a[0].localeCompare(b[0]))
    .map(([category, list]) => [category, ...counts(list), number(sum(list))])
  const total = [words.total, ...counts(verdicts), number(messages)].map((cell) => colors.bold(cell))
  if (messages > 0) parts.push('\n', table([head, ...byCategory, total], [1, 2, 3, 4]))
  const reasons = Object.entries(summary.findings)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostReasons)
    .map(([key, count]) => [number(count), colors.cyan(key), counter.exampleReason(key, locale)])
  if (reasons.length > 0) parts.push(`\n${colors.bold(words.topReasons)}\n`, table(reasons, [0]))
  for (const [name, count] of Object.entries(failures)) parts.push(`${words.failures}: ${name} ×${number(count)}\n`)
  if (malformed > 0) parts.push(`\n${colors.yellow(`${words.malformed}: ${number(malformed)}`)}\n`)
  if (failed > 0) parts.push(`\n${colors.yellow(`${words.unscanned}: ${number(failed)}`)}\n`)
  return parts.join('')
}
