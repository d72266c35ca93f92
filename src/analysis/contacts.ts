import type { Span } from '../core/span'
import { findInvitations } from './contact-mentions'
import { foldedOf, type Folded } from './fold'
import { definePart, type AnalysisBase } from './part'

/** The service a contact belongs to; `other` where it was not named or is none of the others. */
export type ContactApp = 'wechat' | 'qq' | 'telegram' | 'line' | 'whatsapp' | 'other'

/** A way to get in touch outside the channel that the message came by. */
export interface FoundContact {
  /** The whole invitation with its handle. */
  readonly span: Span
  readonly app: ContactApp
  /** The account, number or group as folded text; `''` where the message names only the app ("加微信私聊"). */
  readonly handle: string
  /** Whether it is a group, not a person. */
  readonly group: boolean
  /** Whether the app's name or the handle was disguised (薇, 威❤, 扣扣 …). */
  readonly disguised: boolean
}

/**
 * Finds accounts and groups in other apps that a message invites to. A mere mention ("我微信发你了"), payments (微信支付)
 * and public accounts (公众号) are left out. Linear in the text's length.
 *
 * @param folded - the folded text
 * @param text - the original text
 */
function findContacts(folded: Folded, text: string): readonly FoundContact[] {
  return findInvitations(folded.text).map(({ start, end, app, handle, group, disguised, marks }) => {
    const hidden = marks.some(([from, to]) => {
      const piece = folded.toOriginal(from, to)
      return plain(text.slice(piece.start, piece.end)) !== folded.text.slice(from, to)
    })
    return { span: folded.toOriginal(start, end), app, handle, group, disguised: disguised || hidden }
  })
}

/** Lower case and half width: the two kinds of fold that disguise nothing. Traditional characters are the third. */
function plain(written: string): string {
  return written
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[號群訊電報賴]/g, (c) => simplified[c] ?? c)
}

const simplified: Readonly<Record<string, string>> = { 號: '号', 訊: '讯', 電: '电', 報: '报', 賴: '赖' }

/** The contacts of a message. */
export const contactsOf: (analysis: AnalysisBase) => readonly FoundContact[] = /* @__PURE__ */ definePart((analysis) =>
  findContacts(foldedOf(analysis), analysis.text),
)
