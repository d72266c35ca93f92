import { formatReason, type Finding } from '../../index'
import { wordsOf } from '../words'
import { paintVerdict, type Colors } from './colors'
import { highlight, speaks } from './highlight'
import { row, widthOf, wrap, type Piece } from './layout'
import { showScore, type FormatOptions, type Formatter, type Scanned } from './record'

/** The narrowest terminal that has room for the reasons beside the text; on a narrower one they stand below. */
const roomForReasons = 110

/** A table for a reader, `width` columns wide: verdict, score, category, text with its spans, reasons. */
export function tableFormatter({ locale }: FormatOptions, colors: Colors, width: number): Formatter {
  const words = wordsOf(locale)
  const beside = width >= roomForReasons
  const fixed = [8, 7, 5, 22]
  const rest = Math.max(24, width - fixed.reduce((sum, w) => sum + w + 2, 0) - (beside ? 2 : 0))
  const widths = beside ? [...fixed, Math.ceil(rest * 0.58), Math.floor(rest * 0.42)] : [...fixed, rest]
  const textWidth = widths[4] as number
  const reasonWidth = widths[5] ?? rest
  const cell = (text: string, column: number, paint?: Piece['paint']) =>
    wrap([{ text, paint }], widths[column] as number)
  const line = (cells: readonly { text: string; width: number }[][]) => row(cells, widths, '  ')

  return {
    holdsSummary: true,
    head: () => {
      const names = [words.line, words.verdict, words.score, words.category, words.message]
      if (beside) names.push(words.reasons)
      return line(names.map((name, i) => cell(name, i, colors.bold))) + `${colors.dim(rule(widths))}\n`
    },
    item: ({ row: { message, line: number }, result }) => {
      const text = wrap(highlight(message.text, result.findings, colors), textWidth)
      const reasons = loudestFirst(result.findings)
        .filter(speaks)
        .flatMap((finding) => wrap(reasonPieces(finding, formatReason(finding, locale), colors), reasonWidth))
      const verdict = words.verdicts[result.verdict]
      const cells = [
        cell(shorten(message.id ?? String(number), fixed[0] as number), 0, colors.dim),
        cell(verdict, 1, (name) => paintVerdict(colors, result.verdict, name)),
        cell(showScore(result.score), 2),
        cell(result.category, 3, colors.cyan),
        beside ? text : [...text, ...reasons],
        ...(beside ? [reasons] : []),
      ]
      return line(cells)
    },
    failed: ({ row: { message, line: number }, error }) =>
      line([
        cell(shorten(message.id ?? String(number), fixed[0] as number), 0, colors.dim),
        cell('–', 1),
        cell('', 2),
        cell('', 3),
        [...cell(message.text, 4), ...(beside ? [] : cell(error, 4, colors.yellow))],
        ...(beside ? [cell(error, 5, colors.yellow)] : []),
      ]),
    separator: '',
    tail: () => '\n',
  }
}

function rule(widths: readonly number[]): string {
  return widths.map((width) => '─'.repeat(width)).join('  ')
}

/** The findings that count most first, whether for junk or against it. */
export function loudestFirst(findings: Scanned['result']['findings']): readonly Finding[] {
  return [...(findings as readonly Finding[])].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
}

function reasonPieces({ contribution, shadow }: Finding, reason: string, colors: Colors): Piece[] {
  const sign = contribution > 0 ? '+' : contribution < 0 ? '−' : ' '
  const paint = shadow || contribution === 0 ? colors.dim : contribution > 0 ? colors.red : colors.green
  return [
    { text: `${sign}${Math.abs(contribution).toFixed(1)} `, paint },
    { text: reason, paint: colors.dim },
  ]
}

function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  return `${[...text].slice(0, Math.max(1, Math.floor((width - 1) / (text.length < widthOf(text) ? 2 : 1)))).join('')}…`
}
