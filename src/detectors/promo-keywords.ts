import { foldedOf, foldText } from '../analysis/fold'
import { numberTerms } from '../analysis/number-terms'
import type { AnalysisBase } from '../analysis/part'
import { builtInAllowPhrases, builtInTerms, promoTermsOf, type FoundTerm } from '../analysis/promo-terms'
import { createTermMatcher } from '../analysis/term-matcher'
import type { Category } from '../core/category'
import { builtIn } from '../core/define'
import type { CodeSpec } from '../core/detector'
import { optionError } from '../core/errors'
import { checkKeys } from '../core/options'
import type { Term } from '../lexicon/parse-terms'
import type { TermCategory, TermListName, TermStrength } from '../lexicon/types'

/** A term of your own, or a built-in one to be weighed anew. */
export interface PromoKeyword {
  /** At least two characters. Width, case and traditional characters do not matter. */
  readonly term: string
  /** The subject that it speaks for. */
  readonly category: TermCategory
  /** How far it alone speaks for it. Default `medium`. */
  readonly strength?: TermStrength
}

/** Options of {@link index!promoKeywords | promoKeywords}. */
export interface PromoKeywordsOptions {
  /** Terms to add. One that a list has already in the same category takes the strength given here. */
  readonly add?: readonly PromoKeyword[]
  /** Built-in terms to leave out, in all their categories, number patterns (`n折`) included. Unknown ones do nothing. */
  readonly remove?: readonly string[]
  /** Harmless phrases to add: a term inside one does not count. */
  readonly allow?: readonly string[]
  /** The built-in lists to use. Default: all, `['zh', 'en', 'other']`. */
  readonly lists?: readonly TermListName[]
  /** What one term of each strength counts, 0…1. Default `{ strong: 0.8, medium: 0.45, weak: 0.15 }`. */
  readonly strengths?: { readonly [S in TermStrength]?: number }
}

/** The detail of a finding of {@link index!promoKeywords | promoKeywords}. */
export interface PromoKeywordsDetail {
  /** The terms of the leading category as the lists write them, in the order of the text, each once. */
  readonly terms: readonly string[]
  /** How strongly the message speaks for each category that it has a term of, 0…1. */
  readonly categories: { readonly [C in TermCategory]?: number }
}

/** Weight, category and names of each subject: what its words speak for, in log-odds at full strength. */
const subjects: Readonly<Record<TermCategory, readonly [weight: number, category: Category, en: string, zh: string]>> =
  {
    retail: [0.5, 'marketing/retail', 'sales promotion', '促销'],
    telecom: [0.4, 'marketing/telecom', 'phone and data plans', '通信业务推广'],
    finance: [0.5, 'marketing/finance', 'financial products', '金融产品推广'],
    loan: [2.2, 'marketing/loan', 'loans', '贷款推广'],
    collection: [5, 'collection', 'debt collection', '催收'],
    gambling: [6, 'illegal/gambling', 'gambling', '赌博'],
    invoice: [5.5, 'illegal/invoice', 'the trade in invoices and certificates', '代开发票、办假证'],
    job: [0.6, 'marketing/recruitment', 'recruitment', '招聘'],
    'job-scam': [5, 'fraud/job', 'paid-task and easy-money scams', '刷单、兼职骗局'],
    investment: [4, 'fraud/investment', 'stock tips and get-rich offers', '荐股、投资骗局'],
    education: [0.6, 'marketing/education', 'courses and admissions', '教育培训推广'],
    'real-estate': [0.8, 'marketing/real-estate', 'property sales', '房产推广'],
    insurance: [0.5, 'marketing/insurance', 'insurance offers', '保险推广'],
    medical: [0.8, 'marketing/medical', 'medical and beauty offers', '医疗美容推广'],
    sexual: [5.5, 'illegal/sexual', 'sexual services', '色情'],
    prize: [3, 'fraud/prize', 'prize notices', '中奖骗局'],
    'bank-phishing': [4, 'fraud/bank-phishing', 'bank phishing', '冒充银行'],
    'government-phishing': [4.5, 'fraud/government-phishing', 'phishing in the name of authorities', '冒充政府机构'],
    'parcel-phishing': [4, 'fraud/parcel-phishing', 'parcel and refund phishing', '冒充快递、退款'],
    'account-phishing': [4, 'fraud/account-phishing', 'account and subscription phishing', '账户诈骗'],
    impersonation: [4.5, 'fraud/impersonation', 'impersonation of police, bosses or relatives', '冒充公检法、熟人'],
    contraband: [5, 'illegal/contraband', 'contraband', '违禁品'],
    app: [0.5, 'marketing/app', 'app and game promotion', '应用、游戏推广'],
    travel: [0.4, 'marketing/travel', 'travel offers', '旅游推广'],
    'code-theft': [3.5, 'fraud/code-theft', 'asking for one-time codes', '索要验证码'],
    romance: [4, 'fraud/romance', 'dating lures', '交友骗局'],
  }

const defaultStrengths: Readonly<Record<TermStrength, number>> = { strong: 0.8, medium: 0.45, weak: 0.15 }
const listNames: readonly TermListName[] = ['zh', 'en', 'other']

/** A subject that weighs more than this could convict a message: it needs more than a lone or weak sign. */
const heavy = 1
const enoughForHeavy = 0.5
const enoughForLight = 0.35
/** Weak words alone, such as a bill's `套餐` and `流量`, speak for marketing only where there are several. */
const enoughForWeak = 0.45

/**
 * Words of marketing, fraud and illegal trade, in Chinese and English, on the folded text. Its codes are the subjects:
 * the leading one is reported, its strength being the noisy-or of its terms' strengths.
 *
 * Marketing by itself is no junk, so subjects such as `retail` weigh little; `gambling` or `bank-phishing` weigh much,
 * and for those one medium term alone, or weak ones however many, are not enough.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, promoKeywords } from 'junksift'
 *
 * const keywords = promoKeywords({
 *   add: [{ term: '锦鲤盲盒', category: 'retail', strength: 'strong' }],
 *   remove: ['办证'],
 *   allow: ['返水阀'],
 * })
 * const [finding] = createScanner({ detectors: [keywords] }).scan('百家乐高返水,锦鲤盲盒').findings
 * console.log(finding?.code) // gambling
 * console.log(finding?.detail.terms) // [ '百家乐', '返水' ]
 * ```
 */
export function promoKeywords(options: PromoKeywordsOptions = {}) {
  checkKeys('promoKeywords', options, ['add', 'remove', 'allow', 'lists', 'strengths'])
  const strengths = readStrengths(options.strengths)
  const find = termFinder(options)
  return builtIn({
    id: 'promo-keywords',
    group: 'content',
    codes: makeCodes(),
    inspect: (analysis) => {
      const found = find(analysis)
      if (found.length === 0) return undefined
      const categories = weigh(found, strengths)
      const code = leading(found, categories)
      if (code === undefined) return undefined
      const own = found.filter(({ category }) => category === code)
      const strength = (categories[code] as number) * (isMention(code, own, analysis) ? mentionShare : 1)
      const detail: PromoKeywordsDetail = { terms: [...new Set(own.map(({ term }) => term))], categories }
      return { code, strength, spans: own.map(({ span }) => span), detail }
    },
  })
}

function makeCodes(): Record<TermCategory, CodeSpec> {
  const specs = Object.entries(subjects).map(([code, [weight, category, en, zh]]) => {
    const reason = { en: `Words of ${en}: {terms}.`, 'zh-CN': `出现${zh}用语：{terms}。` }
    return [code, { weight, category, reason } satisfies CodeSpec]
  })
  return Object.fromEntries(specs) as Record<TermCategory, CodeSpec>
}

/** Whoever sells something, or lures, says where: a number, a host, an account. */
const wayToReach = /\d{5}|\d[ -]\d{3}|[a-z0-9]\.[a-z]{2}|微信|qq|[vw]x|群|电话|加我/

/** What a word counts where a text only speaks of its subject, as news and jokes do. */
const mentionShare = 0.6

/** Whether a single word of a heavy subject stands in a text that offers no way to reach anybody. */
function isMention(code: TermCategory, own: readonly FoundTerm[], analysis: AnalysisBase): boolean {
  if (subjects[code][0] <= heavy || own.some(({ term }) => term !== own[0]?.term)) return false
  return !wayToReach.test(foldedOf(analysis).text)
}

/** Noisy-or of the distinct terms of each category. */
function weigh(
  found: readonly FoundTerm[],
  strengths: Readonly<Record<TermStrength, number>>,
): { [C in TermCategory]?: number } {
  const doubt: { [C in TermCategory]?: number } = {}
  const seen = new Set<string>()
  for (const each of found) {
    const { category, strength } = each
    const key = keyOf(each)
    if (seen.has(key)) continue
    seen.add(key)
    doubt[category] = (doubt[category] ?? 1) * (1 - strengths[strength])
  }
  for (const category of Object.keys(doubt) as TermCategory[])
    doubt[category] = Math.round((1 - (doubt[category] as number)) * 1e4) / 1e4
  return doubt
}

/** The weightiest heavy subject that is sure enough or, where there is none, the strongest light one. */
function leading(
  found: readonly FoundTerm[],
  categories: { readonly [C in TermCategory]?: number },
): TermCategory | undefined {
  const [first] = found
  const isLone = first?.strength !== 'strong' && found.every(({ term }) => term === first?.term)
  let best: TermCategory | undefined
  let most = 0
  for (const [category, strength] of Object.entries(categories) as [TermCategory, number][]) {
    const [weight] = subjects[category]
    const isHeavy = weight > heavy
    const isWeak = !found.some((t) => t.category === category && t.strength !== 'weak')
    const enough = isHeavy
      ? strength >= enoughForHeavy && !isWeak
      : strength >= (isWeak ? enoughForWeak : enoughForLight) && !isLone
    const loudness = isHeavy ? strength * weight : strength / 10
    if (enough && loudness > most) {
      best = category
      most = loudness
    }
  }
  return best
}

/** Shares the analysis' own result where the lists are the built-in ones; makes a matcher of its own otherwise. */
function termFinder(options: PromoKeywordsOptions): (analysis: AnalysisBase) => readonly FoundTerm[] {
  const add = readKeywords(options.add)
  const remove = new Set(readWords('remove', options.remove))
  const allow = readWords('allow', options.allow)
  const lists = readLists(options.lists)
  if (add.length + remove.size + allow.length === 0 && lists.length === listNames.length) return promoTermsOf

  const added = new Set(add.map(keyOf))
  const kept = lists.flatMap(builtInTerms).filter((term) => !remove.has(term.term) && !added.has(keyOf(term)))
  const match = createTermMatcher({
    terms: [...kept, ...add],
    numbers: numberTerms.filter(({ term, list }) => lists.includes(list) && !remove.has(term)),
    allow: [...builtInAllowPhrases(), ...allow],
  })
  return (analysis) => match(foldedOf(analysis))
}

function keyOf({ term, category }: Pick<Term, 'term' | 'category'>): string {
  return `${category} ${term}`
}

function readKeywords(add: unknown = []): Term[] {
  const terms = new Map<string, Term>()
  readArray('promoKeywords.add', add).forEach((entry, i) => {
    const path = `promoKeywords.add[${i}]`
    if (Object(entry) !== entry) throw optionError(path, entry, 'an object { term, category, strength? }')
    checkKeys(path, entry as object, ['term', 'category', 'strength'])
    const { term, category, strength = 'medium' } = entry as Partial<PromoKeyword>
    if (!Object.hasOwn(subjects, category ?? ''))
      throw optionError(`${path}.category`, category, `one of: ${Object.keys(subjects).join(', ')}`)
    if (!Object.hasOwn(defaultStrengths, strength))
      throw optionError(`${path}.strength`, strength, `one of: ${Object.keys(defaultStrengths).join(', ')}`)
    const folded = readWord(`${path}.term`, term)
    const read: Term = { term: folded, category: category as TermCategory, strength }
    terms.set(keyOf(read), read)
  })
  return [...terms.values()]
}

function readWords(name: 'remove' | 'allow', words: unknown = []): string[] {
  return readArray(`promoKeywords.${name}`, words).map((word, i) => readWord(`promoKeywords.${name}[${i}]`, word))
}

function readWord(path: string, word: unknown): string {
  const folded = typeof word === 'string' ? foldText(word.trim()).text : ''
  if (folded.length < 2) throw optionError(path, word, 'a string of at least two characters')
  return folded
}

function readLists(lists: unknown = listNames): TermListName[] {
  const given = readArray('promoKeywords.lists', lists)
  given.forEach((list, i) => {
    if (!listNames.includes(list as TermListName))
      throw optionError(`promoKeywords.lists[${i}]`, list, `one of: ${listNames.join(', ')}`)
  })
  return listNames.filter((list) => given.includes(list))
}

function readArray(path: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw optionError(path, value, 'an array')
  return value
}

function readStrengths(given: PromoKeywordsOptions['strengths'] = {}): Record<TermStrength, number> {
  checkKeys('promoKeywords.strengths', given, Object.keys(defaultStrengths))
  for (const [name, value] of Object.entries(given)) {
    if (!(typeof value === 'number' && value >= 0 && value <= 1))
      throw optionError(`promoKeywords.strengths.${name}`, value, 'a number from 0 to 1')
  }
  return { ...defaultStrengths, ...given }
}
