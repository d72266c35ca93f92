/** Units that occur in a disguised spelling. */
export function disguiseUnits(): ReadonlySet<number> {
  return new Set()
}
