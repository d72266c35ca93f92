import { startAnalysis, type AnalysisBase } from '../analysis/part'
import { wrong } from '../core/errors'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'
import { featuresOf, featureVersion } from './features'
import { closeness, sharedCounts } from './neighbours'

/** What a user says of a message. */
export type FeedbackLabel = 'ham' | 'spam'

/** A message that was learned, as it is saved: hashes of its words, never its text. */
export interface LearnedExample {
  readonly label: FeedbackLabel
  /** How often it was learned; 1 or more. */
  readonly times: number
  /** Hashes of its words and pieces, ascending. */
  readonly ids: readonly number[]
}

/** A learner as it is saved. */
export interface LearnerState {
  readonly version: 1
  /** The version of the hashes; a learner of another version cannot be loaded. */
  readonly features: number
  /** In the order in which they were first learned. */
  readonly examples: readonly LearnedExample[]
}

/** Options of {@link index!createLearner | createLearner}. */
export interface LearnerOptions {
  /** The most messages that are remembered; beyond it the oldest is forgotten. 1…100,000; default 5,000. */
  readonly capacity?: number
  /** What `toJSON` gave before. Default: nothing learned yet. */
  readonly state?: LearnerState
}

/** What was learned of messages like one. */
export interface Likeness {
  /** Below 0 for messages marked as ham, above for spam: −1…1. */
  readonly balance: number
  /** 0…1: how like the message the nearest learned one is. */
  readonly nearest: number
  /** How many learned messages are like it, by label. */
  readonly ham: number
  readonly spam: number
}

/** Learns from what users say of messages. */
export interface Learner {
  /** How many different messages are remembered. */
  readonly size: number
  /** How many messages were forgotten because the capacity was reached. */
  readonly forgotten: number
  /** Learns what a user says of a message. */
  readonly learn: (message: string | Message, label: FeedbackLabel) => void
  /** Takes back one `learn` of the same text and label; `false` where there was none (or it was forgotten). */
  readonly unlearn: (message: string | Message, label: FeedbackLabel) => boolean
  /** What was learned of messages like this one. */
  readonly likeness: (analysis: AnalysisBase) => Likeness
  /** The state as plain data for `createLearner({ state })`. */
  readonly toJSON: () => LearnerState
}

interface Example {
  readonly label: FeedbackLabel
  readonly ids: Uint32Array
  times: number
}

/**
 * Creates a learner for feedback on single messages: "this is junk", "this is not". The detector
 * {@link index!userFeedback | userFeedback} brings it into a scanner, where it speaks beside the shipped weights.
 *
 * It remembers messages by the hashes of their words and compares new ones with them (cosine of the sets of words and
 * pieces; the nearer, the more a message counts, by the third power). So a mark holds for near-identical messages and
 * says nothing of others; learning is immediate; the order does not matter; and `unlearn` undoes it exactly.
 *
 * The saved state holds no text, but hashes of short pieces can be guessed: keep it as carefully as the messages.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option or a damaged state, and
 * from `learn` and `unlearn` with `ERR_MESSAGE` or `ERR_OPTION` for what is no message or no label
 *
 * @example
 * ```ts
 * import { createLearner, createScanner, inbox, userFeedback } from 'junksift'
 *
 * const learner = createLearner()
 * const scanner = createScanner(inbox()).with(userFeedback({ learner }))
 * const text = '【青禾读书会】本周日下午三点线下共读，欢迎书友报名'
 *
 * learner.learn(text, 'spam')
 * console.log(scanner.scan(text).verdict) // spam
 * learner.unlearn(text, 'spam')
 * console.log(scanner.scan(text).findings.some(({ detector }) => detector === 'user-feedback')) // false
 * const saved = JSON.stringify(learner)
 * console.log(createLearner({ state: JSON.parse(saved) }).size) // 0
 * ```
 */
export function createLearner(options: LearnerOptions = {}): Learner {
  checkKeys('createLearner', options, ['capacity', 'state'])
  const { capacity = 5000, state } = options
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > 100_000)
    throw wrong('ERR_OPTION', 'createLearner.capacity', capacity, 'an integer from 1 to 100000')
  const examples = new Map<string, Example>()
  const holders = new Map<number, Set<Example>>()
  let forgotten = 0

  const remember = (key: string, example: Example) => {
    examples.set(key, example)
    for (const id of example.ids) {
      const known = holders.get(id)
      if (known) known.add(example)
      else holders.set(id, new Set([example]))
    }
  }
  const forget = (key: string, example: Example) => {
    examples.delete(key)
    for (const id of example.ids) {
      const known = holders.get(id) as Set<Example>
      known.delete(example)
      if (known.size === 0) holders.delete(id)
    }
  }
  for (const example of state === undefined ? [] : checkState(state))
    remember(keyOf(example.label, example.ids), example)

  return Object.freeze({
    get size() {
      return examples.size
    },
    get forgotten() {
      return forgotten
    },
    learn(message, label) {
      checkLabel(label)
      const ids = wordsOf(startAnalysis(message))
      const key = keyOf(label, ids)
      const known = examples.get(key)
      if (known) known.times++
      else remember(key, { label, ids, times: 1 })
      if (examples.size > capacity) {
        const [oldest, example] = examples.entries().next().value as [string, Example]
        forget(oldest, example)
        forgotten++
      }
    },
    unlearn(message, label) {
      checkLabel(label)
      const key = keyOf(label, wordsOf(startAnalysis(message)))
      const known = examples.get(key)
      if (!known) return false
      if (known.times > 1) known.times--
      else forget(key, known)
      return true
    },
    likeness(analysis) {
      const ids = wordsOf(analysis)
      return weigh(ids.length, sharedCounts(ids, holders))
    },
    toJSON: () => ({
      version: 1,
      features: featureVersion,
      examples: [...examples.values()].map(({ label, times, ids }) => ({ label, times, ids: [...ids] })),
    }),
  } satisfies Learner)
}

/** Likeness below this counts for nothing: unrelated messages share common words. */
const least = 0.4
/** What speaks against trusting a distant likeness, in units of one identical message. */
const doubt = 0.1

function weigh(length: number, shared: ReadonlyMap<Example, number>): Likeness {
  const sums = { ham: 0, spam: 0 }
  const counts = { ham: 0, spam: 0 }
  let nearest = 0
  // By size, so that the sum does not depend on the order of learning.
  const near: { readonly example: Example; readonly like: number }[] = []
  for (const [example, common] of shared) {
    const like = closeness(common, length, example.ids.length)
    if (like >= least) near.push({ example, like })
  }
  near.sort((a, b) => a.like - b.like || a.example.times - b.example.times)
  for (const { example, like } of near) {
    sums[example.label] += example.times * like ** 3
    counts[example.label] += example.times
    nearest = Math.max(nearest, like)
  }
  return { balance: (sums.spam - sums.ham) / (sums.spam + sums.ham + doubt), nearest, ...counts }
}

/** The hashes of a message's words and pieces, ascending. */
function wordsOf(analysis: AnalysisBase): Uint32Array {
  const { count, ids, ends } = featuresOf(analysis)
  return ids
    .slice(0, count)
    .filter((_, i) => (ends[i] as number) > 0)
    .sort()
}

function keyOf(label: FeedbackLabel, ids: Uint32Array): string {
  return `${label} ${ids.join(' ')}`
}

function checkLabel(label: unknown): void {
  if (label !== 'ham' && label !== 'spam') throw wrong('ERR_OPTION', 'label', label, '"ham" or "spam"')
}

/** Reads a saved state, or says where it is damaged. */
function checkState(state: LearnerState): Example[] {
  const path = 'createLearner.state'
  checkKeys(path, state, ['version', 'features', 'examples'])
  if (state.version !== 1) throw wrong('ERR_OPTION', `${path}.version`, state.version, '1')
  if (state.features !== featureVersion)
    throw wrong('ERR_OPTION', `${path}.features`, state.features, `${featureVersion}, that of this version`)
  if (!Array.isArray(state.examples)) throw wrong('ERR_OPTION', `${path}.examples`, state.examples, 'an array')
  return state.examples.map((example: LearnedExample, i) => {
    const at = `${path}.examples[${i}]`
    checkKeys(at, example, ['label', 'times', 'ids'])
    const { label, times, ids } = example
    if (label !== 'ham' && label !== 'spam') throw wrong('ERR_OPTION', `${at}.label`, label, '"ham" or "spam"')
    if (!Number.isInteger(times) || times < 1) throw wrong('ERR_OPTION', `${at}.times`, times, 'an integer from 1')
    if (!Array.isArray(ids) || !ids.every((id, n) => Number.isInteger(id) && id >= 0 && id > (n ? ids[n - 1] : -1)))
      throw wrong('ERR_OPTION', `${at}.ids`, ids, 'ascending whole numbers')
    return { label, times, ids: Uint32Array.from(ids) }
  })
}
