// Measures how many messages a second one core scans on the memory store, by the processor's time.
import * as junksift from '../../dist/index.js'
import { dayStart } from './traffic.mjs'

/** Reads what the detectors of streams read of a message's text, and asks no store. */
const textReader = () =>
  junksift.defineDetector({
    id: 'text-reader',
    inspect: (analysis) => {
      for (const part of ['intent', 'codes', 'signature', 'senderType']) analysis[part]
      return undefined
    },
  })

/**
 * Messages per processor second: with all that `gateway` finds in the text, by the detectors of streams, by reading the text
 * for them, and by the detectors of streams without that reading (the difference). The best of three rounds each.
 */
export async function speedOf(day, scannerOn) {
  const micros = async (scannerFor) => {
    let best = Infinity
    for (let i = 0; i < 3; i++) {
      let now = dayStart
      const scanner = scannerFor(junksift.memoryStore({ now: () => now }))
      const begin = process.cpuUsage()
      for (const { message } of day) {
        now = Math.max(now, message.receivedAt)
        await scanner.scanAsync(message)
      }
      const { user, system } = process.cpuUsage(begin)
      best = Math.min(best, (user + system) / day.length)
    }
    return best
  }
  const text = await micros(() => junksift.createScanner({ detectors: [textReader()] }))
  const streams = await micros((store) => scannerOn(store, false))
  const gateway = await micros((store) => scannerOn(store, true))
  const perSecond = (each) => Math.round(1e6 / each)
  return {
    perCpuSecondGateway: perSecond(gateway),
    perCpuSecondStreams: perSecond(streams),
    perCpuSecondTextRead: perSecond(text),
    perCpuSecondStreamsApart: perSecond(streams - text),
  }
}
