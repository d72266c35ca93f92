import {
  createScanner,
  defineAsyncDetector,
  defineDetector,
  inbox,
  logOdds,
  type Message,
  type ScanResult,
} from 'junksift'
import { evaluate, tune, type EvaluationReport, type LabelledMessage } from 'junksift/evaluation'
import { detectLanguage } from 'junksift/language'
import { detectorContract } from 'junksift/testing'

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
