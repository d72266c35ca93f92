import { findCues, type Cues } from '../analysis/contact-cues'
import { contactsOf, type ContactApp, type FoundContact } from '../analysis/contacts'
import { foldedOf } from '../analysis/fold'
import type { AnalysisBase } from '../analysis/part'
import { phonesOf, type FoundPhone } from '../analysis/phones'
import { signatureOf } from '../analysis/signature'
import { builtIn } from '../core/define'
import type { Hit, SyncDetector } from '../core/detector'
import type { Message } from '../core/message'
import { checkKeys } from '../core/options'
import type { Span } from '../core/span'

/** Detail of {@link index!contactDiversion | contactDiversion}: never an account or a number. */
export interface ContactDiversionDetail {
  /** The apps that the message leads to, each once, in order. */
  readonly apps: readonly ContactApp[]
  /** How many accounts, groups and private numbers it names. */
  readonly contacts: number
  /** The words near them that speak of an offer, each once. */
  readonly cues: readonly string[]
}

/** Variants of the finding of {@link index!contactDiversion | contactDiversion}. */
export type ContactDiversionCode =
  'disguised-contact' | 'many-contacts' | 'group-invite' | 'private-contact' | 'private-phone'

type DiversionHit = Hit<ContactDiversionDetail, ContactDiversionCode>

/** How many accounts make many. */
const many = 2

/**
 * Flags offers that lead away from the channel they came by: to a private WeChat, QQ, Telegram, LINE or WhatsApp
 * account, to a group, or to a private mobile number. Platforms forbid these in commercial messages (Tencent Cloud,
 * Huawei Cloud and Volcengine template rules).
 *
 * An invitation alone is not enough: friends invite each other too. It takes words of an offer near it (兼职, 贷款, 福利,
 * 股票 …) that outweigh words of people who know each other, or a disguise.
 *
 * - `disguised-contact`: the app or the account is written so as to dodge a filter (薇❤, ➕V, 扣扣)
 * - `many-contacts`: two or more accounts
 * - `group-invite`: an invitation to a group
 * - `private-contact`: one account
 * - `private-phone`: only a private mobile number, with strong words of an offer
 *
 * @param options - it has none
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for any option
 *
 * @example
 * ```ts
 * import { contactDiversion, createScanner } from 'junksift'
 *
 * const scanner = createScanner({ detectors: [contactDiversion()] })
 * console.log(scanner.scan('手机兼职日结300,➕V: zq66888').findings[0]?.code) // disguised-contact
 * console.log(scanner.scan('我换手机了,加我微信zq66888吧').findings.length) // 0
 * ```
 */
export function contactDiversion(
  options: Readonly<Record<string, never>> = {},
): SyncDetector<'contact-diversion', ContactDiversionDetail, Message, ContactDiversionCode> {
  checkKeys('contactDiversion', options, [])
  return builtIn({
    id: 'contact-diversion',
    group: 'contact',
    codes: {
      'disguised-contact': {
        weight: 3,
        reason: {
          en: 'An offer leads to a private account in disguised writing ({apps}).',
          'zh-CN': '以变形写法引导添加私人账号({apps})。',
        },
      },
      'many-contacts': {
        weight: 2.5,
        reason: {
          en: 'An offer names {contacts} private accounts ({apps}).',
          'zh-CN': '推销内容中留有{contacts}个私人账号({apps})。',
        },
      },
      'group-invite': {
        weight: 2.2,
        reason: { en: 'An offer invites to a chat group ({apps}).', 'zh-CN': '以推销内容邀请加群({apps})。' },
      },
      'private-contact': {
        weight: 2,
        reason: {
          en: 'An offer leads to a private account ({apps}).',
          'zh-CN': '以推销内容引导添加私人账号({apps})。',
        },
      },
      'private-phone': {
        weight: 1.2,
        reason: { en: 'An offer leads to a private mobile number.', 'zh-CN': '推销内容留有私人手机号。' },
      },
    },
    inspect: (analysis) => {
      const contacts = contactsOf(analysis)
      return contacts.length > 0 ? inspectContacts(analysis, contacts) : inspectPhones(analysis)
    },
  })
}

function inspectContacts(analysis: AnalysisBase, contacts: readonly FoundContact[]): DiversionHit | undefined {
  const cues = findCues(foldedOf(analysis).text)
  const disguised = contacts.some((contact) => contact.disguised)
  const strength = strengthOf(analysis, cues, disguised)
  if (strength === 0) return undefined
  const accounts = new Set(contacts.map(({ app, handle }) => `${app} ${handle}`)).size
  const code: ContactDiversionCode = disguised
    ? 'disguised-contact'
    : accounts >= many
      ? 'many-contacts'
      : contacts.some(({ group }) => group)
        ? 'group-invite'
        : 'private-contact'
  return hit(code, strength, contacts, cues, accounts)
}

/** How sure it is that an invitation is part of an offer; 0 where it looks private. */
function strengthOf(analysis: AnalysisBase, { offer, personal }: Cues, disguised: boolean): number {
  // A signature shows that it is no private message.
  const signed = signatureOf(analysis)?.neutral === false && offer.length > 0 ? 1 : 0
  const evidence = offer.length + signed - personal.length
  if (evidence <= 0) return disguised && personal.length === 0 ? 0.4 : 0
  return Math.min(1, (disguised ? 0.6 : 0.4) + 0.2 * evidence)
}

/** A private mobile number in an offer: only with two words of an offer and none that is private. */
function inspectPhones(analysis: AnalysisBase): DiversionHit | undefined {
  const phones = phonesOf(analysis).filter(({ kind }) => kind === 'mobile')
  if (phones.length === 0) return undefined
  const cues = findCues(foldedOf(analysis).text)
  const hidden = phones.some(({ disguised }) => disguised)
  if (cues.personal.length > 0 || cues.service || cues.offer.length < (hidden ? 1 : 2)) return undefined
  const strength = Math.min(1, 0.2 * cues.offer.length + (hidden ? 0.4 : 0.1))
  return hit('private-phone', strength, phones, cues, phones.length)
}

function hit(
  code: ContactDiversionCode,
  strength: number,
  places: readonly (FoundContact | FoundPhone)[],
  { offer }: Cues,
  contacts: number,
): DiversionHit {
  const spans: readonly Span[] = places.map(({ span }) => span)
  const apps = [...new Set(places.flatMap((place) => ('app' in place ? [place.app] : [])))]
  return { code, strength, spans, detail: { apps, contacts, cues: offer } }
}
