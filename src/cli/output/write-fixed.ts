import type { Message } from '../../index'
import { quote } from './machine'
import type { AuditedRow } from './audit-record'
import { createFileSink } from './sink'

const columns = ['id', 'receivedAt', 'sender', 'recipient', 'channel', 'locale', 'text'] as const
const names: Readonly<Partial<Record<(typeof columns)[number], string>>> = { receivedAt: 'received_at' }

/** Writes messages with their fixed texts: CSV where the file's name says so, else one JSON object a line. */
export function fixedWriter(path: string) {
  const sink = createFileSink(path)
  const isCsv = /\.csv$/i.test(path)
  let begun = false
  return {
    write: async ({ row: { message }, fixed }: AuditedRow): Promise<void> => {
      const out: Message = { ...message, text: fixed?.text ?? message.text }
      const head = isCsv && !begun ? `${columns.map((name) => names[name] ?? name).join(',')}\n` : ''
      begun = true
      await sink.write(head + (isCsv ? csvLine(out) : `${JSON.stringify(out)}\n`))
    },
    end: () => sink.end(),
  }
}

function csvLine(message: Message): string {
  const cells = columns.map((name) => {
    const value = message[name]
    return quote(value === undefined ? '' : value instanceof Date ? value.toISOString() : String(value))
  })
  return `${cells.join(',')}\n`
}
