import type { Span } from '../core/span'

const second = 1
const minute = 60
const hour = 3600
const day = 86_400

/** Units of time, by what their names start with. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:小时|小時|時間|h|час|годин|시간|ชั่วโมง|giờ|jam|saat|stund|or[ae]|ساع)/i, hour],
  [/^(?:[s秒с초]|วิ|giây|detik|ثا|सेक)/i, second],
  [/^(?:天|day)/i, day],
]

const duration =
  /(?<![\d.])(\d{1,4}|半|[一二两三五十]{1,3}|one|two|three|five|ten|fifteen|twenty|thirty|sixty)[ \u00a0-]?(?:个|個)?(秒[钟鐘]?|分钟|分鐘|分間|分(?=以?内|有效|后失效)|小时|小時|時間(?=以?内)|天(?=内有效)|(?:seconds?|secs?|sek\p{L}{0,8}|segundos?|secondes?|secondi|s\b|minut\p{L}{0,4}|mins?|m\b|hours?|hrs?|h\b|heures?|horas?|stunden?|ore|секунд\p{L}?|сек|минут\p{L}?|мин|час\p{L}{0,2}|хвилин\p{L}?|초|분|시간|วินาที|นาที|ชั่วโมง|giây|phút|giờ|detik|menit|jam|saniye|dakika|dk|saat|دقائق|دقيقة|دقیقه|ثانية|ساعة|मिनट|सेकंड|λεπτ\p{L}{1,2}|דקות|days?)(?![a-z]))/iu

const words: Readonly<Record<string, number>> = {
  半: 0.5,
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
}

/** How long the code of a message is valid, in seconds: the first length of time that it names. */
export function expiryOf(text: string): number | undefined {
  const match = duration.exec(text)
  if (!match) return undefined
  const [, amount, unit] = match as unknown as [string, string, string]
  const factor = units.find(([name]) => name.test(unit))?.[1] ?? minute
  return Math.round(numberOf(amount.toLowerCase()) * factor)
}

function numberOf(amount: string): number {
  if (/^\d/.test(amount)) return Number(amount)
  if (Object.hasOwn(words, amount)) return words[amount] as number
  const digits = '〇一二三四五'
  const value = (char: string) => (char === '两' ? 2 : Math.max(0, digits.indexOf(char)))
  const [tens, ones] = amount.split('十') as [string, string | undefined]
  return ones === undefined ? value(tens) : (tens === '' ? 1 : value(tens)) * 10 + value(ones)
}

const brand = "\\p{Lu}[\\p{L}\\d&.'’]{1,20}"
let before: RegExp | undefined
let after: RegExp | undefined
let head: RegExp | undefined

/** Words that start with a capital and name no service. */
const noService =
  /^(?:your|the|this|use|enter|code|codes|pin|otp|sms|dear|please|hi|hello|is|votre|tu|su|seu|il|ihr|dein|din|for|one|time|a|an|account|verification|security|login|password|it|do|never|valid|mã|ваш|ma|kode|g|attention|important|notice|alert|if|not|don't|to)$/i

/**
 * The service that the words around a label name: "your Google verification code", "code de vérification Uber",
 * "您的微信验证码", or the name before a colon at the head: "Uber: 1234 is your code".
 */
export function namedService(text: string, label: Span, codeStart: number): string | undefined {
  if (text.slice(codeStart - 2, codeStart) === 'G-') return 'Google'
  before ??= new RegExp(`(?:^|[ :,\\n])(${brand}(?: ${brand})?)['’]?s? (?:account )?$`, 'u')
  after ??= new RegExp(
    `^ (?:(?:for|from|di|de|für|von|pour|para|da|do|su|на|для|untuk|của) (?:your |votre |tu |ваш )?)?(${brand})`,
    'u',
  )
  head ??= new RegExp(`^\\s?(?:\\[|<#> )?(${brand}(?: ${brand})?)\\]?(?:[:：]| - )`, 'u')
  const leading = text.slice(Math.max(0, label.start - 40), label.start)
  const trailing = text.slice(label.end, label.end + 40)
  for (const match of [before.exec(leading), after.exec(trailing), head.exec(text.slice(0, 50))]) {
    const name = match?.[1]?.replace(/[.'’]$/, '')
    if (name && !name.split(' ').every((word) => noService.test(word))) {
      const words = name.split(' ')
      return (noService.test(words[0] as string) ? words.slice(1) : words).join(' ')
    }
  }
  return hanService.exec(leading)?.[1]
}

const hanService =
  /(?:您的|你的|您正在使用|欢迎使用|欢迎注册|正在登录|正在注册)((?!短信|手机|登录|注册|动态|本次|账户|账号|帐号|验证|图形|身份|支付|会员|一次)\p{Script=Han}{2,6}?)(?:账号|帐号|账户|会员)?的?(?:登录|注册|登陆|手机|短信|动态|安全|身份|支付){0,2}$/u
