import { senderPrefixes, type SenderPrefix } from '../lexicon/sender-prefixes'
import { definePart, type AnalysisBase } from './part'
import { plainSender } from './plain-sender'

/**
 * What kind of sender a number or name is (China's numbering plan first).
 *
 * - `carrier`: 10086, 10010, 10000, 10099 and the carriers' services 125xx, 118xx
 * - `government`: public services 12xxx, among them 12345, 12306, 12110
 * - `service-95`: enterprise numbers 95xxx and 96xxx, the post's 11185
 * - `toll-free`: 400 and 800
 * - `port-1065` (carriers' ports), `port-1066`, `port-1069` (nationwide), `port-provincial` (1062, 1063)
 * - `iot`: cards for machines, 1064 and 13 digits from 140, 141, 144
 * - `mobile`, `virtual` (162, 165, 167, 170, 171), `broadnet` (192), `landline` (with area code)
 * - `short-code`: five or six digits that China's plan does not know
 * - `international`: with a country other than China
 * - `alphanumeric`: a name, such as `VM-ABCDEF-P`
 * - `unknown`: none given, or nothing of these
 */
export type SenderType =
  | 'carrier'
  | 'government'
  | 'service-95'
  | 'toll-free'
  | 'port-1065'
  | 'port-1066'
  | 'port-1069'
  | 'port-provincial'
  | 'iot'
  | 'mobile'
  | 'virtual'
  | 'broadnet'
  | 'landline'
  | 'short-code'
  | 'international'
  | 'alphanumeric'
  | 'unknown'

const longestHead = 6

let byHead: Map<string, SenderPrefix> | undefined

function prefixes(): Map<string, SenderPrefix> {
  return (byHead ??= new Map(
    senderPrefixes.flatMap((prefix) => prefix.heads.split(' ').map((head) => [head, prefix] as const)),
  ))
}

/**
 * Tells the kind of a sender as received: spaces, dashes and China's +86 do not matter.
 * Source: China's telecommunications numbering plan (MIIT).
 */
function senderType(sender: string | undefined): SenderType {
  if (sender === undefined || sender === '') return 'unknown'
  const plain = plainSender(sender)
  if (/\p{L}/u.test(plain)) return 'alphanumeric'
  if (/^(?:\+|00)[1-9]\d{5,15}$/.test(plain)) return 'international'
  if (!/^\d+$/.test(plain)) return 'unknown'
  for (let length = Math.min(longestHead, plain.length); length >= 2; length--) {
    const prefix = prefixes().get(plain.slice(0, length))
    if (prefix && plain.length >= prefix.least && plain.length <= prefix.most) return prefix.type
  }
  return /^(?!106|00)\d{5,6}$/.test(plain) ? 'short-code' : 'unknown'
}

/** The kind of a message's sender. */
export const senderTypeOf: (analysis: AnalysisBase) => SenderType = /* @__PURE__ */ definePart(({ message }) =>
  senderType(message.sender),
)
