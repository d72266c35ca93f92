/** How many UTF-16 units of arguments are kept. */
const keptUnits = 1_000_000

/**
 * Keeps the answers of a function of a text, until they are too many: what a message's detectors ask for is much the
 * same, and WebCrypto takes as long as a short trip to Redis.
 */
export function memo<Result>(compute: (text: string) => Promise<Result>): (text: string) => Promise<Result> {
  const known = new Map<string, Promise<Result>>()
  let units = 0
  return (text) => {
    const kept = known.get(text)
    if (kept) return kept
    const result = compute(text)
    units += text.length
    if (units > keptUnits) {
      known.clear()
      units = text.length
    }
    known.set(text, result)
    result.catch(() => known.delete(text))
    return result
  }
}
