// Puts messages into the stream, one JSON object a line from standard input:
// {"id":"m1","text":"…","sender":"106900001111","recipient":"13800138000","receivedAt":"2025-11-11T10:00:00+08:00"}
import { createInterface } from 'node:readline'
import { connect, settings, streamOf } from './settings.js'

const client = await connect(settings)
for await (const line of createInterface({ input: process.stdin })) {
  // The stream keeps its newest million or so.
  const trim = { strategy: 'MAXLEN', strategyModifier: '~', threshold: 1_000_000 }
  if (line !== '') await client.xAdd(streamOf(settings), '*', { message: line }, { TRIM: trim })
}
await client.close()
