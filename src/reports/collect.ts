import { startAnalysis } from '../analysis/part'
import { senderTypeOf } from '../analysis/sender-type'
import { builtInShortener } from '../analysis/url-shorteners'
import { urlsOf } from '../analysis/urls'
import type { Locale } from '../core/detector'
import { toMessage, type Message } from '../core/message'
import { formatReason } from '../core/reason'
import type { Finding, ScanResult, Verdict } from '../core/result'
import { wrong } from '../core/errors'
import { createDictionary } from './dictionary'

/** What a report takes from a scan; also what came back from JSON. */
export type ReportScan = Pick<ScanResult, 'verdict' | 'score' | 'category' | 'findings'>

/** One message and what a scanner made of it. */
export interface ReportRow {
  readonly message: Message | string
  readonly result: ReportScan
}

/** The verdicts in their order: the digit of each is its place. */
export const verdicts: readonly Verdict[] = ['ham', 'suspect', 'spam']

/** A host that was linked to. */
interface HostFacts {
  readonly isShort: boolean
  readonly owner: string
}

/** All that a report keeps of its messages, with texts that repeat numbered. */
export type Collected = ReturnType<ReturnType<typeof createCollector>['end']>

/** Takes in messages one by one; of each result it keeps only what the page will show. */
export function createCollector(locale: Locale, limit: number) {
  const codes = createDictionary()
  const reasons = createDictionary()
  const categories = createDictionary()
  const senders = createDictionary()
  const hosts = createDictionary()
  const senderTypes: string[] = []
  const hostFacts: HostFacts[] = []
  const names: string[] = []
  const texts: string[] = []
  const verdictOf: number[] = []
  const scores: number[] = []
  const categoryOf: number[] = []
  const senderOf: number[] = []
  const times: (number | null)[] = []
  const hostsOf: number[][] = []
  const findingsOf: number[][] = []
  const leftOut = [0, 0, 0] as [number, number, number]
  let row = 0

  const addHosts = (message: Message): number[] => {
    const found = new Set<number>()
    for (const { host, domain } of urlsOf(startAnalysis(message))) {
      const number = hosts.add(host)
      const short = domain === undefined ? undefined : builtInShortener(host, domain)
      if (number === hostFacts.length) hostFacts.push({ isShort: short !== undefined, owner: short?.owner ?? '' })
      found.add(number)
    }
    return [...found]
  }
  const addSender = (message: Message): number => {
    const { sender } = message
    if (!sender?.trim()) return -1
    const number = senders.add(sender)
    if (number === senderTypes.length) senderTypes.push(senderTypeOf(startAnalysis(message)))
    return number
  }
  const addFinding = (finding: Finding): number[] => [
    codes.add(`${finding.detector}/${finding.code}`),
    reasons.add(formatReason(finding, locale)),
    Math.round(finding.contribution * 100),
    finding.spans.length,
    ...finding.spans.flatMap(({ start, end }) => [start, end]),
  ]

  return {
    add: ({ message: given, result }: ReportRow): void => {
      const message = toMessage(given)
      const verdict = verdicts.indexOf((Object(result) as ReportScan).verdict)
      if (verdict < 0 || !Array.isArray(result.findings))
        throw wrong('ERR_MESSAGE', `rows[${row}].result`, result, 'what a scanner returned')
      row++
      if (texts.length >= limit) {
        leftOut[verdict as 0]++
        return
      }
      names.push(message.id ?? String(row))
      texts.push(message.text)
      verdictOf.push(verdict)
      scores.push(Math.floor(result.score * 1000))
      categoryOf.push(categories.add(result.category))
      senderOf.push(addSender(message))
      times.push(message.receivedAt === undefined ? null : +new Date(message.receivedAt))
      hostsOf.push(addHosts(message))
      findingsOf.push((result.findings as readonly Finding[]).flatMap(addFinding))
    },
    end: () => ({
      codes: codes.list,
      reasons: reasons.list,
      categories: categories.list,
      senders: senders.list,
      senderTypes,
      hosts: hosts.list,
      hostFacts,
      names,
      texts,
      verdicts: verdictOf,
      scores,
      categoryOf,
      senderOf,
      times,
      hostsOf,
      findingsOf,
      leftOut,
    }),
  }
}
