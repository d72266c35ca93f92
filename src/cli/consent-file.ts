import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { checkConsent } from '../audit/options'
import type { AuditConsent } from '../index'
import { messageOf, usageError } from './errors'

/** Reads the consent of each recipient: one JSON object a line, with `recipient` and the fields of a consent record. */
export async function readConsentFile(file: string): Promise<ReadonlyMap<string, AuditConsent>> {
  const records = new Map<string, AuditConsent>()
  let line = 0
  try {
    for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      line++
      if (text.trim() === '') continue
      const { recipient, ...record } = Object(JSON.parse(text)) as AuditConsent & { recipient?: unknown }
      if (typeof recipient !== 'string' || recipient === '') throw new Error('recipient must be a text')
      checkConsent('consent', record)
      records.set(recipient, record)
    }
  } catch (error) {
    throw usageError(`${line === 0 ? `cannot read ${file}` : `${file}:${line}`}: ${messageOf(error)}`, error)
  }
  return records
}
