import type { Span } from '../core/span'
import { definePart, type AnalysisBase } from './part'

/** The service a contact belongs to. `group` is a chat group's number, `account` a service that was not named. */
export type ContactApp = 'wechat' | 'qq' | 'telegram' | 'line' | 'whatsapp' | 'other'

/** A way to get in touch outside the channel that the message came by. */
export interface FoundContact {
  /** The whole invitation with its handle. */
  readonly span: Span
  readonly app: ContactApp
  /** The account, number or group as folded text; `''` where the message names only the app ("加微信私聊"). */
  readonly handle: string
  /** Whether the app's name or the handle was disguised (薇, 威❤, 扣扣 …). */
  readonly disguised: boolean
}

/** The contacts of a message. */
export const contactsOf: (analysis: AnalysisBase) => readonly FoundContact[] = /* @__PURE__ */ definePart(() => [])
