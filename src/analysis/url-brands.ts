import { brandHosts, lureWords } from '../lexicon/brand-hosts'
import { toUnicode } from './punycode'

/** A brand whose name is imitated, and where its name stands in the host. */
export interface BrandLook {
  readonly brand: string
  /** The part of the host that looks like the brand. */
  readonly token: string
}

/** The brands in a form that can be looked up. */
export interface BrandIndex {
  /** Registrable domains, and hosts, that belong to a brand. */
  readonly own: ReadonlySet<string>
  /** Tokens with their brand; `weak` ones need a second sign. */
  readonly tokens: ReadonlyMap<string, { readonly brand: string; readonly weak: boolean }>
  /** Tokens long enough to be imitated by a slip of the pen. */
  readonly long: readonly string[]
}

/** A brand given by the user. */
export interface BrandSpec {
  readonly name: string
  readonly tokens: readonly string[]
  readonly domains: readonly string[]
}

/** Builds the look-up of brands. */
export function indexBrands(extra: readonly BrandSpec[] = []): BrandIndex {
  const own = new Set<string>()
  const tokens = new Map<string, { brand: string; weak: boolean }>()
  const add = (brand: string, names: readonly string[], domains: readonly string[]) => {
    for (const domain of domains) own.add(domain)
    for (const name of names) {
      const weak = name.endsWith('*')
      tokens.set(weak ? name.slice(0, -1) : name, { brand, weak })
    }
  }
  for (const line of brandHosts) {
    const [brand, names, domains] = line.split('|') as [string, string, string]
    add(brand, names.split(' '), domains.split(' '))
  }
  for (const { name, tokens: names, domains } of extra) add(name, names, domains)
  const long = [...tokens].filter(([token, { weak }]) => !weak && token.length >= 5 && /^[a-z]+$/.test(token))
  return { own, tokens, long: long.map(([token]) => token) }
}

let builtIn: BrandIndex | undefined

/** The built-in brands, indexed on first use. */
export function builtInBrands(): BrandIndex {
  return (builtIn ??= indexBrands())
}

/** Whether a host belongs to a brand, or to a body that registers under its own closed suffix (`gov.cn`). */
export function isOwnHost(host: string, domain: string, { own }: BrandIndex): boolean {
  return own.has(domain) || own.has(host) || /\.(?:gov|edu|mil)(?:\.[a-z]{2})?$/.test(`.${host}`)
}

/**
 * Finds the brand that a host imitates: its name with a lure word (`icbc-login`), before another domain
 * (`www.icbc.com.cn.abc.top`), or with letters exchanged for look-alikes (`paypa1`, `taoba0`, Cyrillic letters).
 *
 * @param risky whether the host's suffix is a risky one, which is the second sign that a weak name needs
 */
export function imitatedBrand(host: string, domain: string, index: BrandIndex, risky: boolean): BrandLook | undefined {
  const readable = toUnicode(host)
  const name = toUnicode(domain).split('.')[0] as string
  const below = host.length > domain.length ? readable.split('.').slice(0, -domain.split('.').length) : []
  return (
    fakedPrefix(below, index) ??
    imitatedName(name, index, risky || below.some(isLure)) ??
    (risky ? namedLabel([...below, name], index) : undefined)
  )
}

function isLure(word: string): boolean {
  return lureWords.includes(` ${word} `) || /^x{2,}$/.test(word)
}

/** `icbc.com.cn` as sub-domains of something else. */
function fakedPrefix(below: readonly string[], { own }: BrandIndex): BrandLook | undefined {
  for (let i = 0; i < below.length - 1; i++) {
    for (const count of [3, 2]) {
      const domain = below.slice(i, i + count).join('.')
      if (own.has(domain)) return { brand: domain, token: domain }
    }
  }
  return undefined
}

/** A label that is exactly a brand's name, under a risky suffix. */
function namedLabel(labels: readonly string[], { tokens }: BrandIndex): BrandLook | undefined {
  for (const token of labels) {
    const found = tokens.get(token)
    if (found && !(found.weak && token.length < 4)) return { brand: found.brand, token }
  }
  return undefined
}

/** The name of the registrable domain against the brands. */
function imitatedName(name: string, index: BrandIndex, second: boolean): BrandLook | undefined {
  const words = name.split(/[-_]/)
  const lure = second || words.some(isLure)
  for (const token of words) {
    const found = index.tokens.get(token)
    if (found && words.length > 1 && (!found.weak || lure)) return { brand: found.brand, token }
    const look = joined(token, index) ?? changed(token, index)
    if (look) return look
  }
  return undefined
}

/** `icbcbank`, `wwwicbc`, `alipay888`: a brand's name with a lure word or a number at its end. */
function joined(word: string, { tokens, long }: BrandIndex): BrandLook | undefined {
  const bare = word.startsWith('www') && word.length > 6 ? word.slice(3) : word
  for (let end = Math.min(bare.length, 15); end >= 4; end--) {
    const token = bare.slice(0, end)
    const found = tokens.get(token)
    if (!found || found.weak) continue
    const rest = bare.slice(end)
    const fits = rest === '' ? bare !== word : isLure(rest) || (/^\d+$/.test(rest) && long.includes(token))
    if (fits) return { brand: found.brand, token }
  }
  return undefined
}

/** A brand's name with one letter doubled, two exchanged, or letters replaced by look-alikes. */
function changed(word: string, { tokens, long }: BrandIndex): BrandLook | undefined {
  if (word.length < 4 || word.length > 16 || tokens.has(word)) return undefined
  for (const skeleton of skeletons(word)) {
    const found = skeleton === word ? undefined : tokens.get(skeleton)
    if (found && !(found.weak && skeleton.length < 4)) return { brand: found.brand, token: word }
  }
  const token = long.find((one) => oneSlip(word, one))
  return token === undefined ? undefined : { brand: (tokens.get(token) as { brand: string }).brand, token: word }
}

// prettier-ignore
const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y',
  х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', ӏ: 'l', ԛ: 'q', ԝ: 'w', в: 'b', к: 'k', м: 'm', т: 't', п: 'n', г: 'r',
  α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ı: 'i',
}

/** How a word looks with digits and foreign letters read as Latin ones; `1` is read as `l` and as `i`. */
function skeletons(word: string): readonly string[] {
  if (/^\d+$/.test(word)) return []
  const latin = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z]/g, (char) => lookAlikes[char] ?? char)
    .replace(/vv/g, 'w')
  return [latin.replace(/1/g, 'l'), latin.replace(/1/g, 'i'), latin.replace(/rn/g, 'm').replace(/1/g, 'l')]
}

/** Whether a word is a name with one letter doubled or, in a name of at least 6, two neighbours exchanged. */
function oneSlip(word: string, name: string): boolean {
  if (word === name || word.charCodeAt(0) !== name.charCodeAt(0)) return false
  let at = 0
  while (at < name.length && word.charCodeAt(at) === name.charCodeAt(at)) at++
  if (word.length === name.length + 1)
    return word.charAt(at) === name.charAt(at - 1) && word.slice(at + 1) === name.slice(at)
  return (
    word.length === name.length &&
    name.length >= 6 &&
    word.charAt(at) === name.charAt(at + 1) &&
    word.charAt(at + 1) === name.charAt(at) &&
    word.slice(at + 2) === name.slice(at + 2)
  )
}
