import Table from 'cli-table3'
import { formatReason, type Category, type Locale, type ScanResult, type Verdict } from '../../index'
import { wordsOf } from '../words'
import { paintVerdict, type Colors } from './colors'

/** What a run amounted to. */
export interface Summary {
  readonly messages: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** Messages by category and verdict. */
  readonly categories: Readonly<Partial<Record<Category, Readonly<Record<Verdict, number>>>>>
  /** Messages by `detector/code`. */
  readonly findings: Readonly<Record<string, number>>
  /** Detectors that gave no answer, by id. */
  readonly failures: Readonly<Record<string, number>>
  readonly malformed: number
  /** Messages that ended the thread that scanned them. */
  readonly failed: number
  /** All of the input was read. */
  readonly complete: boolean
  readonly seconds: number
}

/** Counts results. */
export interface Counter {
  readonly add: (result: ScanResult) => void
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
  const verdicts = { ham: 0, suspect: 0, spam: 0 }
  const categories: Partial<Record<Category, Record<Verdict, number>>> = {}
  const findings: Record<string, number> = {}
  const failures: Record<string, number> = {}
  const reasons = new Map<string, Parameters<typeof formatReason>[0]>()
  let messages = 0
  let malformed = 0
  let failed = 0
  return {
    add: (result) => {
      messages++
      verdicts[result.verdict]++
      ;(categories[result.category] ??= { ham: 0, suspect: 0, spam: 0 })[result.verdict]++
      for (const finding of result.findings) {
        const key = `${finding.detector}/${finding.code}`
        findings[key] = (findings[key] ?? 0) + 1
        if (!reasons.has(key)) reasons.set(key, withoutDetail(finding))
      }
      for (const { detector } of result.failures) failures[detector] = (failures[detector] ?? 0) + 1
    },
    addMalformed: () => void malformed++,
    addFailed: () => void failed++,
    summary: (complete) => ({
      messages,
      verdicts,
      categories,
      findings,
      failures,
      malformed,
      failed,
      complete,
      seconds: Math.round(now() - start) / 1000,
    }),
    exampleReason: (key, locale) => {
      const reason = reasons.get(key)
      return reason ? formatReason(reason, locale) : key
    },
  }
}

/** A reason with … in the place of what differs from message to message. */
function withoutDetail(finding: Parameters<typeof formatReason>[0]): Parameters<typeof formatReason>[0] {
  const { reasons } = finding
  const blank = (text: string) => text.replace(/\{\w+\}/g, '…')
  if (typeof reasons === 'string') return { reasons: blank(reasons), detail: undefined }
  const chinese = reasons['zh-CN']
  const blanked = { en: blank(reasons.en), ...(chinese === undefined ? {} : { 'zh-CN': blank(chinese) }) }
  return { reasons: blanked, detail: undefined }
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
