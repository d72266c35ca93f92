import type { OptOutLevel } from '../analysis/opt-out'
import type { Script } from '../analysis/language'

/** What a market asks of the opt-out in a commercial message, as far as a text shows it. */
export interface MarketRules {
  /** International calling code, with `+`. */
  readonly callingCode: string
  /** Scripts that point to this market where nothing else does. */
  readonly scripts?: readonly Script[]
  /** The language that points to this market where nothing else does, by ISO 639-1; one market for each. */
  readonly language?: string
  /** Levels, besides `usable`, that keep the market's rules. */
  readonly accepts?: readonly OptOutLevel[]
  /** A formula that keeps the rules, for messages to people. */
  readonly example: string
}

/**
 * The markets whose opt-out rules are known, by ISO 3166 code. Where the law asks for a valid address to send the
 * request to (ePrivacy Directive art. 13 and laws after it, CASL in Canada, Spam Act 2003 in Australia), a link is one.
 */
export const markets = {
  CN: { callingCode: '+86', scripts: ['Hans'], example: '拒收请回复R' },
  HK: { callingCode: '+852', accepts: ['obstructed'], example: '取消接收/Unsub 21234567' },
  TW: { callingCode: '+886', scripts: ['Hant'], accepts: ['link-only'], example: '退訂請回覆N' },
  MO: { callingCode: '+853', example: '退訂請回覆N' },
  SG: { callingCode: '+65', accepts: ['link-only'], example: 'Reply UNSUB to opt out' },
  US: { callingCode: '+1', example: 'Reply STOP to opt out' },
  CA: { callingCode: '+1', accepts: ['link-only'], example: 'Reply STOP to opt out' },
  GB: { callingCode: '+44', accepts: ['link-only'], example: 'Txt STOP to 60777' },
  IE: { callingCode: '+353', accepts: ['link-only'], example: 'Txt STOP to 51000' },
  AU: { callingCode: '+61', accepts: ['link-only'], example: 'Opt out: reply STOP' },
  NZ: { callingCode: '+64', accepts: ['link-only'], example: 'Opt out: reply STOP' },
  FR: { callingCode: '+33', language: 'fr', example: 'STOP au 36111' },
  BE: { callingCode: '+32', accepts: ['link-only'], example: 'STOP au 8010' },
  DE: { callingCode: '+49', language: 'de', accepts: ['link-only'], example: 'Abmelden: STOP' },
  AT: { callingCode: '+43', accepts: ['link-only'], example: 'Abmelden: STOP' },
  CH: { callingCode: '+41', accepts: ['link-only'], example: 'Abmelden: STOP' },
  NL: { callingCode: '+31', language: 'nl', accepts: ['link-only'], example: 'Afmelden? sms STOP' },
  ES: { callingCode: '+34', accepts: ['link-only'], example: 'NO+PUBLI' },
  MX: { callingCode: '+52', example: 'Responde BAJA' },
  IT: { callingCode: '+39', language: 'it', accepts: ['link-only'], example: 'Rispondi STOP' },
  PT: { callingCode: '+351', accepts: ['link-only'], example: 'Responda SAIR' },
  BR: { callingCode: '+55', example: 'Responda SAIR' },
  PL: { callingCode: '+48', language: 'pl', accepts: ['link-only'], example: 'Wyślij STOP' },
  RU: { callingCode: '+7', scripts: ['Cyrl'], accepts: ['link-only'], example: 'Отписка: СТОП' },
  TR: { callingCode: '+90', language: 'tr', example: "RED yaz 1234'e gönder" },
  IN: { callingCode: '+91', scripts: ['Deva', 'Taml'], example: 'STOP to 1909' },
  ID: { callingCode: '+62', language: 'id', example: 'Ketik STOP' },
  TH: { callingCode: '+66', scripts: ['Thai'], example: 'ยกเลิก SMS กด *137' },
  VN: { callingCode: '+84', language: 'vi', example: 'Tu choi QC: soan TC gui 199' },
  KR: { callingCode: '+82', scripts: ['Kore'], example: '무료수신거부 080-123-4567' },
  JP: { callingCode: '+81', scripts: ['Jpan'], accepts: ['link-only'], example: '配信停止はこちら https://…' },
} as const satisfies Readonly<Record<string, MarketRules>>

/** The ISO 3166 code of a market whose opt-out rules are known. */
export type Market = keyof typeof markets
