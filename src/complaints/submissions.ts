import { plainSender } from '../analysis/plain-sender'
import type { ComplaintCarrier, ComplaintMarket, ComplaintMessage, ComplaintSubmission, LocalText } from './complaint'

/** Whom a complaint by text message goes to, and in what words. */
interface Way extends Omit<ComplaintSubmission, 'messages' | 'alternatives'> {
  /** What to send, made of the reported number and the content. */
  readonly write: (number: string, content: string) => readonly ComplaintMessage[]
  readonly writeOtherwise?: (number: string, content: string) => string
}

const atOnce: LocalText = { en: 'at once', 'zh-CN': '直接发送' }
const onRequest: LocalText = {
  en: 'when the reply asks for the number',
  'zh-CN': '收到询问号码的回复后发送',
}
const everyone: LocalText = { en: 'customers of every carrier', 'zh-CN': '所有运营商的用户' }

const withStar = (number: string, content: string) => [{ text: `${number}*${content}`, when: atOnce }]
/** The message without a word added, and the number only when asked for. */
const inTwoSteps = (number: string, content: string) => [
  { text: content, when: atOnce },
  { text: number, when: onRequest },
]

/** Source: what Chinese news pages of 2022 and 2023 print of 12321's and the carriers' formats. */
const chinese: readonly Way[] = [
  { id: '12321', to: '12321', for: everyone, write: withStar, question: null, certainty: 'secondary' },
  {
    id: 'china-mobile',
    to: '10086999',
    for: { en: 'customers of China Mobile', 'zh-CN': '中国移动用户' },
    write: withStar,
    question: null,
    certainty: 'secondary',
  },
  {
    id: 'china-unicom',
    to: '10010',
    for: { en: 'customers of China Unicom', 'zh-CN': '中国联通用户' },
    write: (number, content) => [{ text: `LJDXJB#${number}#${content}`, when: atOnce }],
    question: null,
    certainty: 'secondary',
  },
  {
    id: 'china-telecom',
    to: '10000999',
    for: { en: 'customers of China Telecom', 'zh-CN': '中国电信用户' },
    write: (number, content) => [{ text: `${number}:${content}`, when: atOnce }],
    writeOtherwise: (number, content) => `${number}*${content}`,
    question: {
      en: 'Sources disagree whether a colon (2023) or an asterisk (2022) parts number and content. 12321 takes the asterisk from customers of China Telecom, too.',
      'zh-CN':
        '号码与内容之间用冒号（2023年的资料）还是星号（2022年的资料），各处说法不一。中国电信用户也可以用星号格式发送到12321。',
    },
    certainty: 'disputed',
  },
]

/** What customers of every carrier forward to: the message, then the number. */
function forwardTo(to: '7726' | '33700'): readonly Way[] {
  return [{ id: to, to, for: everyone, write: inTwoSteps, question: null, certainty: 'secondary' }]
}

/**
 * Source: for 7726, advice of the FTC (US) and of British carriers, and for 33700, of 33700.fr, as others repeat it:
 * forward without comment, then answer with the number.
 */
function waysIn(market: ComplaintMarket): readonly Way[] {
  if (market === 'CN') return chinese
  return forwardTo(market === 'FR' ? '33700' : '7726')
}

/** All places that complaints can be made from. */
export const complaintMarkets: readonly ComplaintMarket[] = ['CN', 'US', 'GB', 'FR']

/** All carriers that take complaints in a form of their own. */
export const complaintCarriers: readonly ComplaintCarrier[] = ['china-mobile', 'china-unicom', 'china-telecom']

/** The texts to send; none where the number is not whole, since a half one is none. */
export function submissionsOf(
  market: ComplaintMarket,
  carrier: ComplaintCarrier | undefined,
  sender: string | null,
  content: string,
): readonly ComplaintSubmission[] {
  if (sender === null || !isWhole(sender, market)) return []
  const number = market === 'CN' ? plainSender(sender) : sender.trim()
  return waysIn(market)
    .filter(
      ({ id }) => carrier === undefined || id === carrier || !(complaintCarriers as readonly string[]).includes(id),
    )
    .map(({ write, writeOtherwise, ...way }) => ({
      ...way,
      messages: write(number, content),
      alternatives: writeOtherwise ? [writeOtherwise(number, content)] : [],
    }))
}

/** Whether a sender is given in full. China's formats take numbers only; elsewhere a name is one, too. */
export function isWhole(sender: string, market: ComplaintMarket): boolean {
  const plain = plainSender(sender)
  if (/^\+?\d{3,25}$/.test(plain)) return true
  return market !== 'CN' && /\p{L}/u.test(plain) && !/[*\p{C}\p{Zl}\p{Zp}]/u.test(sender)
}
