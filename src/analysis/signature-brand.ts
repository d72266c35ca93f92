import { brandAliases } from '../lexicon/brand-aliases'
import type { Signature } from './signature'

/** A brand and the lower-case pieces of which its true signature holds at least one. */
export interface BrandAliases {
  readonly brand: string
  readonly pieces: readonly string[]
}

let builtInAliases: readonly BrandAliases[] | undefined

function aliases(): readonly BrandAliases[] {
  return (builtInAliases ??= brandAliases()
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map((pieces) => ({ brand: pieces[0] as string, pieces: pieces.map((piece) => piece.toLowerCase()) })))
}

/** Reads brands from options; calls `refuse` for what is no list of texts. */
export function readAliases(
  brands: Readonly<Record<string, readonly string[]>>,
  refuse: (path: string, given: unknown, allowed: string) => never,
): readonly BrandAliases[] {
  if (Object(brands) !== brands || Array.isArray(brands)) refuse('', brands, 'an object of brand names and aliases')
  return Object.entries(brands).map(([brand, pieces]) => {
    if (!isTexts(pieces)) return refuse(`.${brand}`, pieces, 'an array of texts')
    return { brand, pieces: [brand, ...pieces].map((piece) => piece.toLowerCase()) }
  })
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && each !== '')
}

// The sender speaks as the brand: "您的工商银行账户…", "尊敬的建行用户…", and something is to happen to it.
const voice = /您的|您在|您好[，,:：]?|尊敬的|亲爱的|你的/g
const holding =
  /^的?(?:手机银行|网上银行|网银|信用卡|储蓄卡|银行卡|账户|帐户|账号|帐号|积分|卡|会员|用户|客户|车主|包裹|快件|快递|ID|钱包|额度|权限|服务)/i
const threat =
  /冻结|异常|过期|失效|停用|停机|注销|兑换|升级|到期|清零|限制|风险|关闭|认证|滞留|丢失|理赔|退款|封停|封号|终止|补录|更新/

/**
 * The brand that a text speaks for while its signature names somebody else, or `undefined`. Only where the text claims
 * the recipient's account with the brand and says that something happens to it: a lender or shop that merely names the
 * bank it debits is left alone.
 */
export function findMismatch(text: string, signature: Signature, extra: readonly BrandAliases[]): string | undefined {
  const signed = signature.name.toLowerCase()
  if (signature.neutral || !threat.test(text)) return undefined
  for (const match of text.matchAll(voice)) {
    const from = match.index + match[0].length
    const piece = text.slice(from, from + 24).toLowerCase()
    const brand = claimed(piece, aliases()) ?? claimed(piece, extra)
    if (!brand || brand.pieces.some((alias) => signed.includes(alias))) continue
    if (threat.test(text.slice(from, from + 40))) return brand.brand
  }
  return undefined
}

/** The brand at the start of a piece, followed by something one has with it. */
function claimed(piece: string, brands: readonly BrandAliases[]): BrandAliases | undefined {
  return brands.find(({ pieces }) =>
    pieces.some((alias) => piece.startsWith(alias) && !/^\d+$/.test(alias) && holding.test(piece.slice(alias.length))),
  )
}
