/**
 * The longest common subsequence of two lists, as pairs of places: E. W. Myers, An O(ND) difference algorithm and its
 * variations (Algorithmica 1, 1986). Its time is the lists' length times the number of differences.
 */
export function align<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): readonly Pair[] {
  const pairs: Pair[] = []
  let head = 0
  while (head < a.length && head < b.length && same(a[head] as T, b[head] as T)) pairs.push([head, head++])
  let tail = 0
  const isTail = (i: number) => same(a[a.length - 1 - i] as T, b[b.length - 1 - i] as T)
  while (tail < a.length - head && tail < b.length - head && isTail(tail)) tail++
  const [n, m] = [a.length - head - tail, b.length - head - tail]
  const isSame = (x: number, y: number) => same(a[head + x] as T, b[head + y] as T)
  if (n > 0 && m > 0) for (const [x, y] of middle(n, m, isSame)) pairs.push([head + x, head + y])
  for (let i = tail; i > 0; i--) pairs.push([a.length - i, b.length - i])
  return pairs
}

/** Places of equal items in the first and the second list. */
type Pair = readonly [number, number]

function middle(n: number, m: number, same: (x: number, y: number) => boolean): readonly Pair[] {
  const most = n + m
  /** For each diagonal x − y, the furthest x that so many edits reach. */
  const reach = new Int32Array(2 * most + 2)
  /** What `reach` was before each number of edits, the diagonals −edits … edits only. */
  const traces: Int32Array[] = []
  for (let edits = 0; ; edits++) {
    traces.push(reach.slice(most - edits, most + edits + 1))
    for (let k = -edits; k <= edits; k += 2) {
      let x = isDown(reach, most, k, edits) ? at(reach, most + k + 1) : at(reach, most + k - 1) + 1
      while (x < n && x - k < m && same(x, x - k)) x++
      reach[most + k] = x
      if (x >= n && x - k >= m) return backtrack(traces, n, m)
    }
  }
}

const at = (reach: Int32Array, i: number) => reach[i] as number

/** Whether the furthest path to a diagonal comes from the one above it; `zero` is where diagonal 0 is kept. */
function isDown(reach: Int32Array, zero: number, k: number, edits: number): boolean {
  return k === -edits || (k !== edits && at(reach, zero + k - 1) < at(reach, zero + k + 1))
}

function backtrack(traces: readonly Int32Array[], n: number, m: number): readonly Pair[] {
  const pairs: Pair[] = []
  let [x, y] = [n, m]
  for (let edits = traces.length - 1; edits >= 0; edits--) {
    const reach = traces[edits] as Int32Array
    const k = x - y
    const from = edits === 0 ? 0 : isDown(reach, edits, k, edits) ? k + 1 : k - 1
    const startX = edits === 0 ? 0 : at(reach, edits + from)
    const startY = startX - from
    while (x > startX && y > startY) pairs.push([--x, --y])
    x = startX
    y = startY
  }
  return pairs.reverse()
}
