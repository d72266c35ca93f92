import { signatureOf } from '../analysis/signature'
import { maskSlots } from '../matching/mask-slots'
import type { AuditContext, CampaignFacts } from './context'
import type { Purpose } from './types'

/** One message that a recipient got. */
interface Sent {
  readonly at: number
  readonly purpose: Purpose
  readonly signature: string | undefined
}

/** What has been seen of a campaign so far. */
export interface CampaignState {
  /** Takes a message in; answers with what is known of those before it and itself. */
  readonly add: (context: AuditContext) => CampaignFacts
}

const dayMs = 86_400_000
/** Contents and senders that are remembered at a time; the oldest are forgotten. */
const mostContents = 20_000
const mostSenders = 64

/** Starts with nothing seen. */
export function createCampaignState(): CampaignState {
  const byRecipient = new Map<string, Sent[]>()
  const sendersByContent = new Map<string, Set<string>>()
  const purposesBySender = new Map<string, Set<Purpose>>()
  return {
    add: (context) => {
      const { message, purpose, time, analysis } = context
      const signature = signatureOf(analysis)?.name
      const sent: Sent = { at: time?.instant ?? 0, purpose, signature }
      const received = message.recipient === undefined || !time ? [] : remember(byRecipient, message.recipient, sent)
      const sender = message.sender ?? signature
      const senders = noteSender(sendersByContent, contentOf(context), sender)
      if (message.sender !== undefined) note(purposesBySender, message.sender, purpose)
      return {
        count: (perSeconds, purposes, bySignature) =>
          received.filter(
            (other) =>
              purposes.includes(other.purpose) &&
              Math.abs(sent.at - other.at) < perSeconds * 1000 &&
              (!bySignature || other.signature === signature),
          ).length,
        sendersOfContent: () => senders,
        purposesOfSender: () => [...((message.sender && purposesBySender.get(message.sender)) || [])],
      }
    },
  }
}

/** Adds to what a recipient got within a day, and answers with that. */
function remember(byRecipient: Map<string, Sent[]>, recipient: string, sent: Sent): readonly Sent[] {
  const recent = (byRecipient.get(recipient) ?? []).filter(({ at }) => sent.at - at < dayMs)
  recent.push(sent)
  byRecipient.set(recipient, recent)
  return recent
}

/** The text without signature, codes, numbers and links. */
function contentOf({ text, analysis }: AuditContext): string {
  const signature = signatureOf(analysis)
  return maskSlots(signature ? text.slice(0, signature.span.start) + text.slice(signature.span.end) : text)
}

/** How many senders a content has with this one. */
function noteSender(contents: Map<string, Set<string>>, content: string, sender: string | undefined): number {
  const senders = contents.get(content) ?? new Set<string>()
  if (sender !== undefined && senders.size < mostSenders) senders.add(sender)
  contents.delete(content)
  contents.set(content, senders)
  if (contents.size > mostContents) contents.delete(contents.keys().next().value as string)
  return senders.size
}

function note(bySender: Map<string, Set<Purpose>>, sender: string, purpose: Purpose): void {
  if (purpose === 'personal') return
  const purposes = bySender.get(sender)
  if (purposes) purposes.add(purpose)
  else bySender.set(sender, new Set([purpose]))
}
