import type { MinedTemplate, MinedTemplates } from '../../index'
import type { MineWords } from '../mine-words'
import type { Colors } from './colors'
import type { ItemFormatter } from './formatter'
import { row, wrap } from './layout'

/** What a run amounted to, besides its templates. */
export interface MinedSummary extends Omit<MinedTemplates, 'templates' | 'version'> {
  readonly malformed: number
  /** All of the input was read. */
  readonly complete: boolean
  readonly seconds: number
}

/** Turns templates into text. */
export type MinedFormatter = ItemFormatter<MinedTemplate, MinedSummary>

/** One JSON object a line. */
export function minedNdjson(): MinedFormatter {
  return { head: () => '', item: (template) => `${JSON.stringify(template)}\n`, tail: () => '' }
}

/** One JSON document: what `mineTemplates` returns, and a summary of the run. */
export function minedJson(): MinedFormatter {
  let separator = ''
  return {
    head: () => '{"version":1,"templates":[',
    item: (template) => {
      const text = `${separator}\n${JSON.stringify(template)}`
      separator = ','
      return text
    },
    tail: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  }
}

/** A table for a reader, `width` columns wide. */
export function minedTable(words: MineWords, colors: Colors, width: number): MinedFormatter {
  const fixed = [8, 8, 23]
  const rest = Math.max(30, width - fixed.reduce((sum, w) => sum + w + 2, 0))
  const widths = [...fixed, rest]
  const cell = (text: string, column: number, paint?: (text: string) => string) =>
    wrap([{ text, paint }], widths[column] as number)
  const number = (value: number) => value.toLocaleString('en')
  return {
    head: () => {
      const names = [words.count, words.senders, words.seen, words.template]
      const rule = widths.map((w) => '─'.repeat(w)).join('  ')
      return `${row(
        names.map((name, i) => cell(name, i, colors.bold)),
        widths,
        '  ',
      )}${colors.dim(rule)}\n`
    },
    item: ({ count, senders, otherSenders, firstSeen, lastSeen, pattern, slots }) => {
      const seen = firstSeen && lastSeen ? `${firstSeen.slice(0, 10)} – ${lastSeen.slice(0, 10)}` : ''
      const pieces = pattern
        .split(/(\{\w+\})/)
        .map((text, i) => ({ text, paint: i % 2 === 1 ? colors.cyan : undefined }))
      const examples = slots
        .flatMap(({ kind, examples: [first] }) => (kind === 'url' || kind === 'email' ? [first ?? ''] : []))
        .filter(Boolean)
      const lines = wrap(pieces, rest)
      if (examples.length > 0)
        lines.push(...wrap([{ text: `${words.examples} ${examples.join(' ')}`, paint: colors.dim }], rest))
      const from = senders.length > 0 ? `${number(senders.length)}${otherSenders > 0 ? '+' : ''}` : ''
      return row([cell(number(count), 0, colors.bold), cell(from, 1), cell(seen, 2, colors.dim), lines], widths, '  ')
    },
    tail: () => '\n',
  }
}
