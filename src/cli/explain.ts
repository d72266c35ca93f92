import { analyze, type Channel, type Locale, type Message, type ScanResult } from '../index'
import { usageError } from './errors'
import { decode } from './input/encoding'
import { exitCodes, type Io } from './io'
import { colorsFor } from './output/colors'
import { explainAnalysis } from './output/explain-analysis'
import { explainResult } from './output/explain-result'
import { createSink } from './output/sink'
import { loadScanner, type ScannerChoice } from './scanner'

/** The options of `junksift explain`. */
export interface ExplainOptions extends ScannerChoice {
  readonly locale: Locale
  readonly json?: boolean | undefined
  readonly sender?: string | undefined
  readonly channel?: Channel | undefined
}

/** Explains one message: how its score came about, and what was seen in it. */
export async function runExplain(text: string | undefined, options: ExplainOptions, io: Io): Promise<number> {
  const scanner = await loadScanner(options)
  const message: Message = {
    text: text === undefined || text === '-' ? await readAll(io) : text,
    ...(options.sender === undefined ? {} : { sender: options.sender }),
    ...(options.channel === undefined ? {} : { channel: options.channel }),
  }
  if (message.text === '') throw usageError('no text: give it as an argument or on standard input')
  let result: ScanResult | undefined
  for await (const only of scanner.scanAll([message])) result = only
  if (!result) throw new Error('no result')
  const analysis = analyze(message)
  const colors = colorsFor(io.stdout, io.env)
  const sink = createSink(io.stdout)
  if (options.json) {
    const { urls, phones, contacts, codes, signature, optOut, senderType, folded, folds, script } = analysis
    const { language, segments, intent } = analysis
    const seen = { urls, phones, contacts, codes, signature, optOut, senderType, folded, folds, script }
    await sink.write(`${JSON.stringify({ result, analysis: { ...seen, language, segments, intent } }, null, 2)}\n`)
  } else {
    await sink.write(explainResult(message.text, result, options.locale, colors, io.stdout.columns ?? 100))
    await sink.write(explainAnalysis(analysis, options.locale, colors, io.stdout.columns ?? 100))
  }
  await sink.end()
  return exitCodes.ok
}

/** The longest text that is read from standard input, in UTF-16 units. */
const longest = 1_000_000

async function readAll({ stdin, signal }: Io): Promise<string> {
  const stop = () => stdin.destroy()
  signal.addEventListener('abort', stop)
  let text = ''
  for await (const piece of decode(stdin as AsyncIterable<Uint8Array>)) {
    text += piece
    if (text.length > longest) throw usageError(`the text is longer than ${longest} characters`)
  }
  signal.removeEventListener('abort', stop)
  return text.replace(/\r?\n$/, '')
}
