/** One row of what is parted into folds. */
export interface FoldRow {
  /** Rows of one campaign come into one fold. */
  readonly campaign: number
  readonly spam: boolean
}

/**
 * Gives each row the number of its fold, from 0. Campaigns stay whole; the largest are dealt first, each to the fold with
 * the fewest rows of the label that most of its rows have. The same rows give the same folds.
 */
export function foldsOf(rows: readonly FoldRow[], folds: number): readonly number[] {
  const campaigns = new Map<number, { first: number; ham: number; spam: number }>()
  rows.forEach(({ campaign, spam }, i) => {
    const counts = campaigns.get(campaign) ?? { first: i, ham: 0, spam: 0 }
    campaigns.set(campaign, counts)
    counts[spam ? 'spam' : 'ham']++
  })
  const filled = Array.from({ length: folds }, () => ({ ham: 0, spam: 0 }))
  const foldOf = new Map<number, number>()
  const largestFirst = [...campaigns].sort(([, a], [, b]) => b.ham + b.spam - a.ham - a.spam || a.first - b.first)
  for (const [campaign, { ham, spam }] of largestFirst) {
    const label = spam > ham ? 'spam' : 'ham'
    let least = 0
    filled.forEach((fold, i) => {
      if (fold[label] < (filled[least] as typeof fold)[label]) least = i
    })
    const fold = filled[least] as (typeof filled)[number]
    fold.ham += ham
    fold.spam += spam
    foldOf.set(campaign, least)
  }
  return rows.map(({ campaign }) => foldOf.get(campaign) as number)
}
