import type { Category } from '../core/category'
import type { LocalText } from './complaint'

/** The two groups of 12321's published counts: commercial marketing, and what is suspected to break the law. */
export type ComplaintGroup = '商业营销' | '涉嫌违法'

/** A message's category in the terms of 12321's published counts. */
export interface ComplaintCategory {
  readonly group: ComplaintGroup
  readonly groupName: LocalText
  /** The kind inside the group, where the counts name one. */
  readonly kind: LocalText | null
  /** What the counts name below that: only fraud is parted further. */
  readonly detail: LocalText | null
  /**
   * Whether the Chinese words of kind and detail were printed by 12321 (`published`), or are ours for a kind that was at
   * hand only in translation (`ours`).
   */
  readonly wording: 'published' | 'ours'
}

type Term = readonly [chinese: string, english: string]

const groupNames: Readonly<Record<ComplaintGroup, LocalText>> = {
  商业营销: { en: 'commercial marketing', 'zh-CN': '商业营销' },
  涉嫌违法: { en: 'suspected of breaking the law', 'zh-CN': '涉嫌违法' },
}

/** Kinds in words that 12321 printed in its counts of 2023 and 2025. */
const published: Readonly<Partial<Record<Category, Term>>> = {
  collection: ['欠款催收', 'debt collection'],
  'marketing/retail': ['零售业推销', 'retail promotion'],
  'marketing/telecom': ['电信服务宣传', 'telecom services'],
  'marketing/finance': ['贷款理财', 'loans and wealth management'],
  'marketing/loan': ['贷款理财', 'loans and wealth management'],
  'marketing/investment': ['贷款理财', 'loans and wealth management'],
  'marketing/insurance': ['保险推销', 'insurance'],
  'marketing/education': ['教育培训', 'education and training'],
}

/** Kinds that the counts of 2014, 2017 and 2023 name, in our own Chinese words. */
const ours: Readonly<Partial<Record<Category, Term>>> = {
  'marketing/real-estate': ['房产中介', 'real estate'],
  'marketing/travel': ['旅游', 'travel'],
  'illegal/invoice': ['出售发票证件', 'sale of invoices and documents'],
}

const fraud: Term = ['诈骗', 'fraud']
/** Fraud as the counts of 2016 part it. */
const fraudDetails: Readonly<Partial<Record<Category, Term>>> = {
  'fraud/prize': ['中奖', 'prize'],
  'fraud/bank-phishing': ['金融', 'financial'],
  'fraud/investment': ['金融', 'financial'],
  'fraud/loan': ['金融', 'financial'],
}

/**
 * Says what a category is called in the counts that 12321 publishes; `null` for codes, notices and personal messages,
 * which they do not know. A kind that no count names is left open, never guessed.
 */
export function complaintCategory(category: Category): ComplaintCategory | null {
  const group = groupOf(category)
  if (group === null) return null
  const printed = published[category]
  const kind = printed ?? ours[category] ?? (category.startsWith('fraud/') ? fraud : undefined)
  return {
    group,
    groupName: groupNames[group],
    kind: inBoth(kind),
    detail: inBoth(fraudDetails[category]),
    wording: (printed ?? !kind) ? 'published' : 'ours',
  }
}

/** Debt collection is counted with commercial marketing: in the counts of 2023 and 2025 their shares add up so. */
function groupOf(category: Category): ComplaintGroup | null {
  if (/^(?:marketing\/|collection$)/.test(category)) return '商业营销'
  return /^(?:fraud|illegal)\//.test(category) ? '涉嫌违法' : null
}

function inBoth(term: Term | undefined): LocalText | null {
  return term ? { en: term[1], 'zh-CN': term[0] } : null
}
