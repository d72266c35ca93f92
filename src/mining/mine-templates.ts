import { cut } from '../analysis/part'
import { deepFreeze } from '../core/inspect'
import type { SignalLike } from '../core/detector'
import { JunksiftError, optionError } from '../core/errors'
import { toMessage, type Message } from '../core/message'
import { checkFunction, checkKeys, checkRange } from '../core/options'
import type { Template } from '../detectors/template-similarity'
import { hashText } from '../matching/hash'
import { slotMasker } from '../matching/mask-slots'
import { checkThreshold } from '../matching/template-index'
import { createCandidates, keptLength, type Candidate, type Candidates } from './candidates'
import { patternOf, type MinedSlot } from './pattern'
import { tokenReader } from './tokens'

/** Options of {@link index!mineTemplates | mineTemplates}. */
export interface MineOptions {
  /**
   * How similar a message must be to one of a template's texts to belong to it, above 0 up to 1; as in
   * {@link index!createTemplateIndex | createTemplateIndex}. Default 0.8.
   */
  readonly threshold?: number
  /** A template has at least so many messages; a whole number from 2. Default 2. */
  readonly minCount?: number
  /**
   * Shorter messages belong to no template, since people write the same few words again and again; in columns, of
   * which a Chinese character takes two and a letter one; 0 or more. Texts with a 【signature】 at the
   * head or the end, which no person writes, count at any length. Default 48.
   */
  readonly minLength?: number
  /**
   * How many templates, those of a single message so far included, are kept in memory: a whole number from 8. Where
   * there are more, those of the fewest messages are dropped, and counted. Default 50,000.
   */
  readonly maxTemplates?: number
  /** Words that become slots besides numbers, codes and links; see {@link index!maskSlots | maskSlots}. Default none. */
  readonly names?: readonly string[]
  readonly signal?: SignalLike
  /**
   * Told every 1,000 messages how many have been read. A promise that it returns is awaited: so other work can go on
   * between, and `signal` be noticed.
   */
  readonly onProgress?: (messages: number) => void | PromiseLike<void>
}

/** A template that {@link index!mineTemplates | mineTemplates} found; `id` and `text` are what `templateSimilarity` takes. */
export interface MinedTemplate extends Template {
  /** Made of the text: the same in every run that finds the same text. */
  readonly id: string
  /** The text that most of its messages have, up to numbers, codes and links; the first 2,000 UTF-16 units. */
  readonly text: string
  /** The text with `{number}`, `{code}`, `{url}`, `{email}`, `{name}` and `{text}` where messages differ. */
  readonly pattern: string
  /** The slots of the pattern, in its order. */
  readonly slots: readonly MinedSlot[]
  /** How many messages belong to it. */
  readonly count: number
  /** The places of its first and last message in the input, from 0. */
  readonly firstIndex: number
  readonly lastIndex: number
  /** When its first and last message were received, in ISO 8601; `undefined` where no message has a time. */
  readonly firstSeen: string | undefined
  readonly lastSeen: string | undefined
  /** The first hundred senders with the number of their messages, the most frequent first. */
  readonly senders: readonly MinedSender[]
  /** Messages from senders beyond that hundred. */
  readonly otherSenders: number
}

/** A sender of a template's messages. */
export interface MinedSender {
  readonly sender: string
  readonly count: number
}

/** What {@link index!mineTemplates | mineTemplates} found. Every message is in one of the five counts below the first. */
export interface MinedTemplates {
  /** The version of this shape. */
  readonly version: 1
  /** The most frequent first, then in the order of their first messages. */
  readonly templates: readonly MinedTemplate[]
  /** How many messages were read. */
  readonly messages: number
  /** Messages of the templates. */
  readonly inTemplates: number
  /** Messages that are like fewer than `minCount − 1` others. */
  readonly alone: number
  /** Messages below `minLength`. */
  readonly short: number
  /** What `maxTemplates` made it forget. */
  readonly dropped: { readonly templates: number; readonly messages: number }
}

const keys = ['threshold', 'minCount', 'minLength', 'maxTemplates', 'names', 'signal', 'onProgress'] as const

/**
 * Finds the templates in a heap of messages: groups of near-identical texts, with slots for what varies, how many
 * messages each has, when they were first and last seen, and from which senders. The output goes into
 * {@link index!templateSimilarity | templateSimilarity} as it is.
 *
 * Reads each message once and compares it with those before it by a {@link index!createTemplateIndex | template index}:
 * it joins the template with the most similar text, or starts one. So the same messages in the same order give the same
 * templates. Memory is bounded by `maxTemplates`: of each, at most ten texts and a hundred senders are kept. Time grows
 * a little faster than the number of messages. Figures are in the guide "Templates".
 *
 * @param messages - texts or messages, from anything that can be iterated over
 * @throws a {@link index!JunksiftError | JunksiftError}: `ERR_OPTION` for a wrong option, `ERR_MESSAGE` for what is no
 * message, `ERR_ABORTED` when `signal` ends it
 *
 * @example
 * ```ts
 * import { createScanner, mineTemplates, templateSimilarity } from 'junksift'
 *
 * const { templates } = await mineTemplates([
 *   { text: '您的积分8866分即将清零，请尽快登录jf.example.cn/a1兑换礼品', sender: '10690001' },
 *   { text: '您的积分120分即将清零，请尽快登录jf.example.net/b2兑换话费', sender: '10690002' },
 *   '妈，我晚上不回家吃饭了，公司临时有事，你们先吃，不用等我',
 * ])
 * console.log(templates.length, templates[0]?.count) // 1 2
 * console.log(templates[0]?.pattern) // 您的积分{number}分即将清零，请尽快登录{url}兑换{text}
 *
 * const scanner = createScanner({ detectors: [templateSimilarity({ templates })] })
 * const { outcomes } = scanner.scan('您的积分9分即将清零，请尽快登录jf.example.org/c3兑换红包')
 * console.log(outcomes['template-similarity'].status) // hit
 * ```
 */
export async function mineTemplates(
  messages: Iterable<string | Message> | AsyncIterable<string | Message>,
  options: MineOptions = {},
): Promise<MinedTemplates> {
  check(messages, options)
  const {
    threshold = 0.8,
    minCount = 2,
    minLength = 48,
    maxTemplates = 50_000,
    names = [],
    signal,
    onProgress,
  } = options
  const mask = slotMasker({ names }, 'mineTemplates')
  const candidates = createCandidates({ threshold, names, most: maxTemplates })
  let index = 0
  let short = 0
  for await (const input of messages) {
    if (signal?.aborted) throw new JunksiftError('ERR_ABORTED', 'aborted', { path: 'mineTemplates.signal' })
    const message = shortened(toMessage(input))
    const masked = mask(message.text)
    if (masked === '' || isShort(message.text, minLength)) short++
    else candidates.add({ message, masked, index })
    index++
    if (index % 1000 === 0) await onProgress?.(index)
  }
  return deepFreeze(resultOf(candidates, { messages: index, short, minCount, names }))
}

function check(messages: unknown, options: MineOptions): void {
  const path = 'mineTemplates'
  checkKeys(path, options, keys)
  const source = Object(messages) as Partial<Iterable<unknown> & AsyncIterable<unknown>>
  if (typeof messages === 'string' || !(source[Symbol.iterator] ?? source[Symbol.asyncIterator]))
    throw optionError(`${path}.messages`, typeof messages, 'something to iterate over')
  const { threshold, minCount = 2, minLength = 0, maxTemplates = 8, onProgress } = options
  if (threshold !== undefined) checkThreshold(`${path}.threshold`, threshold)
  checkRange(`${path}.minLength`, minLength, 0, Infinity)
  checkWhole(`${path}.minCount`, minCount, 2)
  checkWhole(`${path}.maxTemplates`, maxTemplates, 8)
  if (onProgress !== undefined) checkFunction(`${path}.onProgress`, onProgress)
}

function checkWhole(path: string, value: unknown, least: number): void {
  if (!Number.isInteger(value) || (value as number) < least)
    throw optionError(path, value, `a whole number from ${least}`)
}

/** Without what is not kept of a long text. */
function shortened(message: Message): Message {
  return message.text.length > keptLength ? { ...message, text: cut(message.text, keptLength) } : message
}

/** Whether a text is too short to tell a template from what people write; a signature shows that it is none. */
function isShort(text: string, minLength: number): boolean {
  if (text.length >= minLength || isSigned(text.trim())) return false
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) >= 0x2e80 ? 2 : 1
  return width < minLength
}

const isSigned = (text: string) =>
  text.startsWith('【') ? text.includes('】') : text.endsWith('】') && text.includes('【')

interface Totals {
  readonly messages: number
  readonly short: number
  readonly minCount: number
  readonly names: readonly string[]
}

function resultOf(candidates: Candidates, { messages, short, minCount, names }: Totals): MinedTemplates {
  const found = candidates.all().filter(({ count }) => count >= minCount)
  found.sort((a, b) => b.count - a.count || a.firstIndex - b.firstIndex)
  const describe = describer(names)
  const inTemplates = found.reduce((sum, { count }) => sum + count, 0)
  const dropped = candidates.dropped()
  return {
    version: 1,
    templates: found.map(describe),
    messages,
    inTemplates,
    alone: messages - inTemplates - short - dropped.messages,
    short,
    dropped: { templates: dropped.candidates, messages: dropped.messages },
  }
}

function describer(names: readonly string[]): (candidate: Candidate) => MinedTemplate {
  const read = tokenReader({ names })
  const taken = new Set<string>()
  return (candidate) => {
    const texts = [...candidate.texts].sort((a, b) => b.count - a.count).map(({ text }) => text)
    const text = texts[0] as string
    const { firstSeen, lastSeen, senders } = candidate
    return {
      id: newId(text, taken),
      text,
      ...patternOf([...texts, ...candidate.copies].map(read)),
      count: candidate.count,
      firstIndex: candidate.firstIndex,
      lastIndex: candidate.lastIndex,
      firstSeen: isoOf(firstSeen),
      lastSeen: isoOf(lastSeen),
      senders: [...senders].map(([sender, count]) => ({ sender, count })).sort((a, b) => b.count - a.count),
      otherSenders: candidate.otherSenders,
    }
  }
}

function newId(text: string, taken: Set<string>): string {
  const hash = `mined-${hashText(text)}`
  let id = hash
  for (let n = 2; taken.has(id); n++) id = `${hash}-${n}`
  taken.add(id)
  return id
}

const isoOf = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString())
