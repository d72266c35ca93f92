/** How many of the ids each holder shares, for those that share any. */
export function sharedCounts<Holder>(
  ids: Uint32Array,
  holders: ReadonlyMap<number, ReadonlySet<Holder>>,
): Map<Holder, number> {
  const shared = new Map<Holder, number>()
  for (const id of ids) {
    for (const holder of holders.get(id) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1)
  }
  return shared
}

/** Cosine of two sets by what they have in common: 0…1. */
export function closeness(common: number, size: number, otherSize: number): number {
  return common === 0 ? 0 : common / Math.sqrt(size * otherSize)
}
