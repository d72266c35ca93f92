import type { MessagePort } from 'node:worker_threads'
import { messageOf } from '../cli/errors'
import type { Row } from '../cli/input/row'
import type { Presentation, ShownRows } from '../cli/output/presentation'
import { loadScanner, type MessageScanner, type ScannerChoice } from '../cli/scanner'
import type { Message, ScanResult } from '../index'
import { packResults, type PackedResults } from './pack'

/** What all tasks of a thread have in common. */
export interface WorkerSetup {
  readonly choice: ScannerChoice
  /** Put results into words in the thread: a text crosses to another faster than what it was made from. */
  readonly presentation?: Presentation
}

/** What a worker is given to do. */
export interface ScanTask extends WorkerSetup {
  readonly rows: PackedRows
  /** Closes when the thread ends: its owner then knows. Kept by the thread while it works. */
  readonly alive: MessagePort
}

/** Rows of one file, without what would be said of each once more. */
export interface PackedRows {
  readonly file: string
  readonly lines: readonly number[]
  readonly messages: readonly Message[]
}

/** What comes back: the results, the same in words, or why the scanner cannot be made. */
export type ScanAnswer =
  { readonly answer: PackedResults } | { readonly answer: ShownRows } | { readonly problem: string }

type Work = (rows: PackedRows) => Promise<PackedResults | ShownRows>

/** Of this thread; all its tasks have the same setup. */
let work: Promise<Work> | undefined

/** Scans messages in a worker thread. */
export default async function scanRows({ choice, presentation, rows }: ScanTask): Promise<ScanAnswer> {
  let made: Work
  try {
    made = await (work ??= start({ choice, ...(presentation ? { presentation } : {}) }))
  } catch (error) {
    return { problem: messageOf(error) }
  }
  return { answer: await made(rows) } as ScanAnswer
}

async function start({ choice, presentation }: WorkerSetup): Promise<Work> {
  const scanner = await loadScanner(choice)
  return presentation ? showing(scanner, presentation) : scanning(scanner)
}

function scanning(scanner: MessageScanner): Work {
  return async ({ messages }) => {
    const results: ScanResult[] = []
    for await (const result of scanner.scanAll(messages)) results.push(result)
    return packResults(results)
  }
}

async function showing(scanner: MessageScanner, presentation: Presentation): Promise<Work> {
  const { formatterFor, showRows } = await import('../cli/output/presentation')
  const formatter = formatterFor(presentation)
  return ({ file, lines, messages }) => {
    const rows = messages.map((message, i): Row => ({ file, line: lines[i] as number, message }))
    return showRows(rows, scanner.scanAll(messages), presentation, formatter)
  }
}
