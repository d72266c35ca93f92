/**
 * Chooses pairs of neighbouring units that do not overlap, cheap ones first: `chosen` receives where they begin. Returns
 * how many they are: as many as wanted, or as fit.
 */
export function choosePieces(costs: Float64Array, pairs: number, wanted: number, chosen: Int32Array): number {
  // Cost and place in one number: numbers are sorted much faster than pairs by a function.
  const order = costs.slice(0, pairs)
  for (let i = 0; i < pairs; i++) order[i] = (order[i] as number) * places + i
  order.sort()
  const taken = new Uint8Array(pairs + 2)
  let found = 0
  for (let i = 0; i < pairs && found < wanted; i++) {
    const at = (order[i] as number) % places
    if (taken[at + 1] === 1) continue
    taken.fill(1, at, at + 3)
    chosen[found++] = at
  }
  if (found === wanted) return found
  // The cheapest ones have left gaps of one unit: side by side there is room for more.
  found = 0
  for (let i = 0; i < pairs && found < wanted; i++) {
    const at = (order[i] as number) % places
    if (at % 2 === 0) chosen[found++] = at
  }
  return found
}

/** More than a text has pairs. */
const places = 1024
