/** How alike two texts are at an edit distance, `longer` being the length of the longer one. */
export function similarityAt(distance: number, longer: number): number {
  return longer === 0 ? 1 : 1 - distance / longer
}

/** The most edits that leave two texts, the longer of this length, at least as similar as the threshold. */
export function editLimit(longer: number, threshold: number): number {
  // Rounding puts the product beside the number sought at times; the comparison itself decides.
  let edits = Math.min(longer, Math.floor((1 - threshold) * longer) + 1)
  while (similarityAt(edits, longer) < threshold) edits--
  return edits
}

/** The lengths, from `shortest` to `longest`, that a text at least as similar as the threshold may have. */
export function similarLengths(length: number, threshold: number, most: number) {
  const shortest = Math.max(1, length - editLimit(length, threshold))
  let longest = length
  while (longest < most && similarityAt(longest + 1 - length, longest + 1) >= threshold) longest++
  return { shortest, longest }
}
