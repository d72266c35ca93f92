/**
 * The weights of a preset with others in their place; one for a detector as a whole takes the place of those of its
 * codes. The type names only the others, so that the preset's combiner also fits other detectors than its own.
 */
export function replaceWeights<Key extends string>(
  weights: Readonly<Record<string, number>>,
  others: { readonly [K in Key]?: number } = {},
): { readonly [K in Key]?: number } {
  const kept = Object.entries(weights).filter(([pair]) => !Object.hasOwn(others, pair.slice(0, pair.indexOf('/'))))
  return { ...(Object.fromEntries(kept) as { readonly [K in Key]?: number }), ...others }
}
