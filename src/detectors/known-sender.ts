import { plainSender } from '../analysis/plain-sender'
import { readSenderList, signatureKey, type SenderEntry, type SenderListInput } from '../analysis/sender-list'
import { signatureOf } from '../analysis/signature'
import { builtIn } from '../core/define'
import type { SyncDetector } from '../core/detector'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'

/**
 * Options of {@link index!knownSender | knownSender}. Each list is an array or a `Set`, read once when the detector is
 * made, or a function that is asked for each message (for lists that change).
 */
export interface KnownSenderOptions {
  /** Numbers and names of the recipient's contacts. Default: none. */
  readonly contacts?: SenderListInput
  /** Numbers that are let through, and prefixes such as `95588*`. Default: none. */
  readonly allow?: SenderListInput
  /** Numbers that are kept away, prefixes such as `10690*`, and signatures such as `【…】`. Default: none. */
  readonly block?: SenderListInput
}

/** Detail of {@link index!knownSender | knownSender}: never the number itself. */
export interface KnownSenderDetail {
  readonly list: 'contacts' | 'allow' | 'block'
  /** Which kind of entry of the list fitted. */
  readonly entry: SenderEntry
}

/** Variants of the finding of {@link index!knownSender | knownSender}. */
export type KnownSenderCode = 'contact' | 'allowed' | 'blocked'

/** How exact an entry is: a more exact one of another list goes before. */
const exactness: readonly SenderEntry[] = ['signature', 'prefix', 'predicate', 'number']

const codes = { contacts: 'contact', allow: 'allowed', block: 'blocked' } as const

/**
 * Knows the recipient's contacts and the app's allow and block lists. `+86`, spaces and dashes in a number do not
 * matter. Where several lists fit, the most exact entry decides (a number before a prefix before a signature); at the
 * same exactness the block list goes before the allow list, and that before the contacts.
 *
 * A message without a sender is clear, unless a blocked signature or a function fits.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, knownSender } from 'junksift'
 *
 * const known = knownSender({ contacts: ['138 0013 8000'], allow: ['95588*'], block: ['10690*', '【速发贷】'] })
 * const scanner = createScanner({ detectors: [known] })
 * console.log(scanner.scan({ text: '到家了', sender: '+8613800138000' }).findings[0]?.code) // contact
 * console.log(scanner.scan('【速发贷】额度已批').findings[0]?.detail.entry) // signature
 * ```
 */
export function knownSender(
  options: KnownSenderOptions = {},
): SyncDetector<'known-sender', KnownSenderDetail, Message, KnownSenderCode> {
  checkKeys('knownSender', options, ['contacts', 'allow', 'block'])
  const exact = { prefixes: false, signatures: false }
  const lists = [
    ['block', readSenderList('knownSender.block', options.block, { prefixes: true, signatures: true })],
    ['allow', readSenderList('knownSender.allow', options.allow, { prefixes: true, signatures: false })],
    ['contacts', readSenderList('knownSender.contacts', options.contacts, exact)],
  ] as const
  return builtIn({
    id: 'known-sender',
    group: 'sender',
    codes: {
      contact: {
        weight: -6,
        reason: { en: 'The sender is one of the contacts.', 'zh-CN': '发送方在通讯录中。' },
        category: 'personal',
      },
      allowed: {
        weight: -8,
        reason: { en: 'The sender is on the allow list ({entry}).', 'zh-CN': '发送方在白名单中。' },
      },
      blocked: {
        weight: 8,
        reason: { en: 'The sender is on the block list ({entry}).', 'zh-CN': '发送方在黑名单中。' },
      },
    },
    inspect: (analysis) => {
      const { message } = analysis
      const sender = plainSender(message.sender ?? '')
      const signatures = () => (signatureOf(analysis)?.all ?? []).map(({ name }) => signatureKey(name))
      let best: KnownSenderDetail | undefined
      for (const [list, fits] of lists) {
        const entry = fits?.(message, sender, signatures)
        if (entry && (!best || exactness.indexOf(entry) > exactness.indexOf(best.entry))) best = { list, entry }
      }
      return best && { code: codes[best.list], strength: 1, detail: best }
    },
  })
}
