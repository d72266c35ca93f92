import type { Category } from '../core/category'

/** The first word of a category: what a message is for. */
export type CategoryKind =
  'verification' | 'notification' | 'personal' | 'collection' | 'marketing' | 'fraud' | 'illegal'

const branches: Readonly<Record<string, string>> = {
  marketing:
    'retail telecom finance loan investment education real-estate insurance medical recruitment app travel other',
  fraud:
    'bank-phishing government-phishing parcel-phishing account-phishing impersonation prize investment job loan code-theft romance other',
  illegal: 'gambling invoice sexual contraband other',
}

/** All categories, in the order in which models hold them. */
export function listCategories(): readonly Category[] {
  return [
    'verification',
    'notification',
    'personal',
    'collection',
    ...Object.entries(branches).flatMap(([kind, names]) =>
      names.split(' ').map((name) => `${kind}/${name}` as Category),
    ),
  ]
}

/** The first word of a category. */
export function kindOf(category: Category): CategoryKind {
  return category.split('/')[0] as CategoryKind
}
