import type { MessagePort } from 'node:worker_threads'
import { loadScanner, type MessageScanner, type ScannerChoice } from '../cli/scanner'
import { messageOf } from '../cli/errors'
import type { Message, ScanResult } from '../index'
import { packResults, type PackedResults } from './pack'

/** What a worker is given to do. */
export interface ScanTask {
  readonly choice: ScannerChoice
  readonly messages: readonly Message[]
  /** Closes when the thread ends: its owner then knows. Kept by the thread while it works. */
  readonly alive: MessagePort
}

/** What comes back: the results, or why the scanner cannot be made. */
export type ScanAnswer = { readonly packed: PackedResults } | { readonly problem: string }

/** Of this thread; all its tasks name the same scanner. */
let scanner: Promise<MessageScanner> | undefined

/** Scans messages in a worker thread. */
export default async function scanMessages({ choice, messages }: ScanTask): Promise<ScanAnswer> {
  let made: MessageScanner
  try {
    made = await (scanner ??= loadScanner(choice))
  } catch (error) {
    return { problem: messageOf(error) }
  }
  const results: ScanResult[] = []
  for await (const result of made.scanAll(messages)) results.push(result)
  return { packed: packResults(results) }
}
