import { formatReason, type Finding, type Locale, type ScanResult } from '../../index'
import { wordsOf } from '../words'
import { paintVerdict, type Colors } from './colors'
import { highlight } from './highlight'
import { row, widthOf, wrap } from './layout'
import { showScore } from './record'
import { loudestFirst } from './table'

/** Columns of a bar to either side of its axis. */
const reach = 12

/** How the score of one message came about: its text with spans, and each step from the bias to the sum. */
export function explainResult(text: string, result: ScanResult, locale: Locale, colors: Colors, width: number): string {
  const words = wordsOf(locale)
  const verdict = paintVerdict(colors, result.verdict, words.verdicts[result.verdict])
  const head = `${verdict}  ${showScore(result.score)}  ${colors.cyan(result.category)}\n\n`
  const body = wrap(highlight(text, result.findings, colors), Math.max(20, width - 2))
    .map((line) => `  ${line.text}\n`)
    .join('')
  const findings = loudestFirst(result.findings)
  const total = findings.reduce((sum, { contribution }) => sum + contribution, result.bias)
  const most = Math.max(Math.abs(result.bias), Math.abs(total), ...findings.map((f) => Math.abs(f.contribution)))
  const names = findings.map(({ detector, code }) => `${detector}/${code}`)
  const nameWidth = Math.min(40, Math.max(widthOf(words.bias), ...names.map(widthOf)))
  const step = (value: number, name: string, reason: string, paint?: (text: string) => string) => {
    const bar = barOf(value, most)
    const amount = `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`.padStart(7)
    const colored = value > 0 ? colors.red(bar) : colors.green(bar)
    const left = [{ text: amount, width: 7 }]
    const middle = [{ text: colored, width: 2 * reach + 1 }]
    const rest = Math.max(20, width - 2 - 7 - 2 * reach - 1 - nameWidth - 6)
    const cells = [left, middle, wrap([{ text: name, paint }], nameWidth), wrap([{ text: reason }], rest)]
    return (
      row(cells, [7, 2 * reach + 1, nameWidth, rest], '  ')
        .replace(/^/gm, '  ')
        .trimEnd() + '\n'
    )
  }
  const steps = findings.map((finding, i) =>
    step(finding.contribution, names[i] as string, reasonOf(finding, locale), colors.cyan),
  )
  const sum = step(total, words.total, `${words.score} ${showScore(result.score)}`, colors.bold)
  const failures = result.failures.map(({ detector, message }) => `  ${detector}: ${message}\n`)
  return [
    head,
    body,
    `\n${colors.bold(words.logOdds)}\n`,
    step(result.bias, words.bias, '', colors.dim),
    ...steps,
    sum,
    ...(failures.length > 0 ? [`\n${colors.yellow(words.failures)}\n`, ...failures] : []),
  ].join('')
}

function reasonOf(finding: Finding, locale: Locale): string {
  const reason = formatReason(finding, locale)
  return finding.shadow ? `${reason} (${wordsOf(locale).shadow})` : reason
}

/** A bar to the right of the axis for what speaks for junk, to its left for what speaks against it. */
function barOf(value: number, most: number): string {
  const length = most > 0 ? Math.round((Math.abs(value) / most) * reach) : 0
  const bar = '█'.repeat(length)
  return value < 0 ? `${bar.padStart(reach)}│${' '.repeat(reach)}` : `${' '.repeat(reach)}│${bar.padEnd(reach)}`
}
