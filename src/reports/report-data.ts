/** Messages with a verdict: `[ham, suspect, spam]`. */
export type VerdictCounts = readonly [ham: number, suspect: number, spam: number]

/** What a page holds for its script. Lists that belong to messages have one entry a message, in the order of the input. */
export interface ReportData {
  readonly locale: string
  readonly timeZone: string
  readonly words: Readonly<Record<string, string>>
  /** How categories are shown. */
  readonly categories: readonly string[]
  /** `detector/code`. */
  readonly codes: readonly string[]
  /** Reasons, each once. */
  readonly reasons: readonly string[]
  /** Senders, most messages first. */
  readonly senders: readonly string[]
  readonly hosts: readonly string[]
  readonly messages: {
    /** The app's own id, or the place in the input from 1. */
    readonly names: readonly string[]
    readonly texts: readonly string[]
    /** 0 ham, 1 suspect, 2 spam: one digit a message. */
    readonly verdicts: string
    /** In thousandths, rounded down. */
    readonly scores: readonly number[]
    readonly categories: readonly number[]
    /** −1 where there is none; so in the lists below. */
    readonly senders: readonly number[]
    readonly campaigns: readonly number[]
    /** Milliseconds since 1970, or `null`. */
    readonly times: readonly (number | null)[]
    readonly hosts: readonly (readonly number[])[]
    /** For each finding: code, reason, contribution in hundredths, number of spans, then start and end of each. */
    readonly findings: readonly (readonly number[])[]
  }
  readonly tables: {
    readonly codes: readonly CodeRow[]
    readonly campaigns: readonly CampaignRow[]
    readonly hosts: readonly HostRow[]
    readonly senders: readonly SenderRow[]
  }
}

/** One code of a detector and the messages that it was found in. */
export interface CodeRow {
  readonly counts: VerdictCounts
  /** Mean, in log-odds. */
  readonly contribution: number
}

/** Near-identical messages. */
export interface CampaignRow {
  /** The most frequent text with its slots masked. */
  readonly template: string
  readonly counts: VerdictCounts
  /** How many senders, and how many different texts once slots are masked. */
  readonly senders: number
  readonly wordings: number
  readonly category: number
}

/** A host that links lead to. */
export interface HostRow {
  readonly counts: VerdictCounts
  /** Whether it is a known shortener, and whose where it is one owner's. */
  readonly isShort: boolean
  readonly owner: string
}

/** One sender. */
export interface SenderRow {
  readonly counts: VerdictCounts
  readonly type: string
  readonly campaigns: number
}
