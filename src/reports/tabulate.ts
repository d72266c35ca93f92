import { campaignsOf } from '../evaluation/campaigns'
import { maskSlots } from '../matching/mask-slots'
import type { Collected } from './collect'
import type { CampaignRow, CodeRow, HostRow, SenderRow, VerdictCounts } from './report-data'

type Counts = [ham: number, suspect: number, spam: number]

/** The sum of the counts of all verdicts. */
export function total(counts: VerdictCounts): number {
  return counts[0] + counts[1] + counts[2]
}

/** Counts the messages of each of `size` things by verdict; `thingsOf` tells the things that a message has, each once. */
export function countBy(
  { verdicts }: Pick<Collected, 'verdicts'>,
  size: number,
  thingsOf: (message: number) => Iterable<number>,
): readonly VerdictCounts[] {
  const counts = Array.from({ length: size }, (): Counts => [0, 0, 0])
  verdicts.forEach((verdict, message) => {
    for (const thing of thingsOf(message)) (counts[thing] as Counts)[verdict as 0]++
  })
  return counts
}

/** What stands before the spans of a finding: code, reason, contribution, number of spans. */
const findingHead = 4

/** The codes of a message's findings with their contributions in hundredths. */
export function codesIn(findings: readonly number[]): readonly (readonly [code: number, contribution: number])[] {
  const found: [number, number][] = []
  for (let i = 0; i < findings.length; i += findingHead + 2 * (findings[i + 3] as number))
    found.push([findings[i] as number, findings[i + 2] as number])
  return found
}

/** The rows of all codes, in the order of their numbers. */
export function tabulateCodes(collected: Collected): readonly CodeRow[] {
  const { codes, findingsOf } = collected
  const sums = codes.map(() => 0)
  for (const findings of findingsOf)
    for (const [code, contribution] of codesIn(findings)) sums[code] = (sums[code] as number) + contribution
  const counts = countBy(
    collected,
    codes.length,
    (i) => new Set(codesIn(findingsOf[i] as readonly number[]).map(([code]) => code)),
  )
  return counts.map((each, code) => ({
    counts: each,
    contribution: Math.round((sums[code] as number) / total(each)) / 100,
  }))
}

/** The rows of all hosts. */
export function tabulateHosts(collected: Collected): readonly HostRow[] {
  const counts = countBy(collected, collected.hosts.length, (i) => collected.hostsOf[i] as readonly number[])
  return counts.map((each, i) => ({ counts: each, ...(collected.hostFacts[i] as Collected['hostFacts'][number]) }))
}

/** The rows of all senders, given the campaign of each message (−1 for none). */
export function tabulateSenders(collected: Collected, campaignOf: readonly number[]): readonly SenderRow[] {
  const { senderOf, senders, senderTypes } = collected
  const campaigns = senders.map(() => new Set<number>())
  senderOf.forEach((sender, i) => {
    const campaign = campaignOf[i] as number
    if (sender >= 0 && campaign >= 0) campaigns[sender]?.add(campaign)
  })
  const counts = countBy(collected, senders.length, (i) => listed(senderOf[i] as number))
  return counts.map((each, i) => ({
    counts: each,
    type: senderTypes[i] as string,
    campaigns: campaigns[i]?.size ?? 0,
  }))
}

const listed = (number: number): readonly number[] => (number < 0 ? [] : [number])

/** Campaigns of two messages and more, the largest first, and the campaign of each message (−1 for none). */
export function tabulateCampaigns(collected: Collected): {
  readonly rows: readonly CampaignRow[]
  readonly campaignOf: readonly number[]
} {
  const members = new Map<number, number[]>()
  campaignsOf(collected.texts).forEach((group, message) => {
    const others = members.get(group)
    if (others) others.push(message)
    else members.set(group, [message])
  })
  const campaigns = [...members.values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length)
  const campaignOf = collected.texts.map(() => -1)
  campaigns.forEach((messages, campaign) => {
    for (const message of messages) campaignOf[message] = campaign
  })
  const counts = countBy(collected, campaigns.length, (i) => listed(campaignOf[i] as number))
  const rows = campaigns.map((messages, i) => {
    const templates = tally(messages.map((message) => maskSlots(collected.texts[message] as string)))
    const senders = new Set(messages.map((message) => collected.senderOf[message] as number))
    senders.delete(-1)
    return {
      template: templates[0]?.[0] ?? '',
      counts: counts[i] as VerdictCounts,
      senders: senders.size,
      wordings: templates.length,
      category: tally(messages.map((message) => collected.categoryOf[message] as number))[0]?.[0] ?? 0,
    }
  })
  return { rows, campaignOf }
}

/** Values with how often they occur, most frequent first. */
function tally<T>(values: readonly T[]): readonly (readonly [value: T, count: number])[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
