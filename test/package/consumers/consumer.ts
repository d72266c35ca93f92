import {
  createScanner,
  defineAsyncDetector,
  defineDetector,
  inbox,
  logOdds,
  memoryStore,
  type Message,
  type ScanResult,
  type Store,
} from 'junksift'
import { evaluate, tune, type EvaluationReport, type LabelledMessage } from 'junksift/evaluation'
import { detectLanguage } from 'junksift/language'
import { scanFile, type FileRow } from 'junksift/node'
import { redisStore, type RedisClientLike } from 'junksift/redis'
import { detectorContract, storeContract } from 'junksift/testing'

const shouting = defineDetector({
  id: 'shouting',
  codes: { loud: { weight: 1, reason: { en: 'Loud.', 'zh-CN': '喧哗。' } } },
  inspect: ({ text, urls, optOut }) =>
    text.endsWith('!') && urls.length === 0 && optOut.level === 'absent'
      ? { code: 'loud', strength: 1, detail: { marks: 1 } }
      : undefined,
})
const looked = defineAsyncDetector({
  id: 'looked-up',
  inspect: async ({ message }: { message: Message & { sender: string } }) =>
    message.sender ? { strength: 1, detail: message.sender } : undefined,
})

const scanner = createScanner({ detectors: [shouting], combiner: logOdds({ weights: { 'shouting/loud': 2 } }) })
const outcome = scanner.scan('hi!').outcomes.shouting
export const marks: number = outcome.status === 'hit' ? outcome.finding.detail.marks : 0
export const pending: Promise<ScanResult> = scanner.with(looked).scanAsync({ text: 'x', sender: '1' })
// @ts-expect-error a sender is needed
void scanner.with(looked).scanAsync('x')
// @ts-expect-error looked-up is async
scanner.with(looked).scan({ text: 'x', sender: '1' })
// @ts-expect-error no such detector
void scanner.scan('x').outcomes.shout

const preset = createScanner(inbox({ marketing: 'flag' })).scan('x')
export const host: string | undefined =
  preset.outcomes['url-shortener'].status === 'hit' ? preset.outcomes['url-shortener'].finding.detail.host : undefined
export const code: string = detectLanguage('hello').code
export const contract: Promise<void> = detectorContract(() => shouting, { hits: ['hi!'], clears: ['hi'] })
export const stream = scanner.stream()

const rows: LabelledMessage[] = [{ text: 'hi!', label: 'spam', category: 'marketing' }]
export const report: Promise<EvaluationReport<'shouting'>> = evaluate(scanner, rows)
export const learned = tune({ detectors: [shouting] }, rows).then(({ combiner, thresholds }) =>
  createScanner({ detectors: [shouting], combiner: logOdds(combiner), thresholds }),
)
export const loud: Promise<number | undefined> = tune({ detectors: [shouting] }, rows).then(
  ({ combiner }) => combiner.weights['shouting/loud'],
)
// @ts-expect-error no such label
void evaluate(scanner, [{ text: 'x', label: 'junk' }])

declare const client: RedisClientLike
export const stores: readonly Store[] = [memoryStore(), redisStore({ client, secret: new Uint8Array(32) })]
export const kept: Promise<void> = storeContract(() => memoryStore())
// @ts-expect-error a client is needed
redisStore({ secret: 'sixteen or longer' })

export async function spamRows(path: string): Promise<readonly number[]> {
  const rows: FileRow[] = []
  for await (const row of scanFile(path, { jobs: 'cores', preset: 'inbox-lite' })) rows.push(row)
  return rows.flatMap((row) => (row.status === 'scanned' && row.result.verdict === 'spam' ? [row.row] : []))
}
// @ts-expect-error functions cannot cross to threads
scanFile('x.csv', { detectors: [shouting] })
