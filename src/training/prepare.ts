import { optOutOf } from '../analysis/opt-out'
import { startAnalysis } from '../analysis/part'
import { kindOf, listCategories, type CategoryKind } from '../classifier/categories'
import type { Category } from '../core/category'
import { wrong } from '../core/errors'
import { campaignsOf } from '../evaluation/campaigns'
import { extractFeatures, type FeatureBlock } from './feature-block'

/** A labelled message to train on. */
export interface TrainingMessage {
  readonly text: string
  /** Whether it is junk. */
  readonly label: 'ham' | 'spam'
  /** What it is: a category, a kind of them (`fraud`), or all that it may be. Default: what the label allows. */
  readonly category?: Category | CategoryKind | readonly (Category | CategoryKind)[]
  /** What it counts; above 0. Default: 1, shared with near-identical messages. */
  readonly weight?: number
}

/** Labelled messages with their features: what every training on some of them starts from. */
export interface PreparedTraining {
  readonly categories: readonly Category[]
  readonly block: FeatureBlock
  readonly campaigns: Int32Array
  readonly allowed: readonly Float32Array[]
  readonly junk: readonly boolean[]
  readonly weights: Float32Array
  /** A short hash of some of the messages with their labels and weights, and of settings. */
  readonly hashOf: (chosen: Uint32Array, settings: unknown) => string
}

/** Checks labelled messages, finds their campaigns and extracts their features. */
export function prepareTraining(messages: readonly TrainingMessage[], onMessage?: () => void): PreparedTraining {
  const categories = listCategories()
  messages.forEach((message, i) => check(message, i, categories))
  const campaigns = Int32Array.from(campaignsOf(messages.map(({ text }) => text)))
  const weights = Float32Array.from(weightsOf(messages, campaigns))
  const masks = new Map<string, Float32Array>()
  const allowed = messages.map((message) => allowedOf(message, categories, masks))
  return {
    categories,
    block: extractFeatures(
      messages.map(({ text }) => text),
      onMessage,
    ),
    campaigns,
    allowed,
    junk: messages.map(({ label }) => label === 'spam'),
    weights,
    hashOf: (chosen, settings) => hashOf(messages, weights, chosen, settings),
  }
}

function check({ text, label, category, weight }: TrainingMessage, i: number, categories: readonly Category[]): void {
  const path = `messages[${i}]`
  if (typeof text !== 'string') throw wrong('ERR_OPTION', `${path}.text`, typeof text, 'a string')
  if (label !== 'ham' && label !== 'spam') throw wrong('ERR_OPTION', `${path}.label`, label, '"ham" or "spam"')
  if (weight !== undefined && !(weight > 0 && weight < Infinity))
    throw wrong('ERR_OPTION', `${path}.weight`, weight, 'a number above 0')
  for (const one of category === undefined ? [] : [category].flat())
    if (!categories.some((each) => each === one || kindOf(each) === one))
      throw wrong('ERR_OPTION', `${path}.category`, one, 'a category or the first word of one')
}

/** Messages of one campaign share their weight: the square root of their number counts in full. */
function weightsOf(messages: readonly TrainingMessage[], campaigns: Int32Array): number[] {
  const sizes = new Map<number, number>()
  for (const campaign of campaigns) sizes.set(campaign, (sizes.get(campaign) ?? 0) + 1)
  return messages.map(({ weight }, i) => weight ?? 1 / Math.sqrt(sizes.get(campaigns[i] as number) as number))
}

/** 1 for each category that a message may be; messages that may be the same share one mask. */
function allowedOf(
  { text, label, category }: TrainingMessage,
  categories: readonly Category[],
  masks: Map<string, Float32Array>,
): Float32Array {
  const given = category === undefined ? kindsOf(label, text) : [category].flat()
  const key = given.join()
  const known = masks.get(key)
  if (known) return known
  const mask = Float32Array.from(categories, (each) => (given.includes(each) || given.includes(kindOf(each)) ? 1 : 0))
  masks.set(key, mask)
  return mask
}

/** What a message may be by its label alone: marketing is ham only with a lawful opt-out. */
function kindsOf(label: 'ham' | 'spam', text: string): CategoryKind[] {
  if (label === 'spam') return ['marketing', 'fraud', 'illegal', 'collection']
  const { level } = optOutOf(startAnalysis(text))
  const lawful = level === 'usable' || level === 'link-only'
  return ['verification', 'notification', 'personal', ...(lawful ? (['marketing'] as const) : [])]
}

/** Two chained 32-bit hashes, as 16 hexadecimal digits: enough to tell trainings apart, no proof against forgery. */
function hashOf(
  messages: readonly TrainingMessage[],
  weights: Float32Array,
  chosen: Uint32Array,
  settings: unknown,
): string {
  let low = 0x84222325
  let high = 0xcbf29ce4
  const add = (text: string) => {
    for (let i = 0; i <= text.length; i++) {
      low = Math.imul(low ^ (i < text.length ? text.charCodeAt(i) : 0xffff), 0x01000193) >>> 0
      high = Math.imul(high ^ low, 0x85ebca6b) >>> 0
    }
  }
  add(JSON.stringify(settings))
  for (const i of chosen) {
    const { text, label, category } = messages[i] as TrainingMessage
    add(`${text}\t${label}\t${category}\t${weights[i]}`)
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('')
}
