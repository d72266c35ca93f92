/** Numbers texts in the order in which they first come. */
export interface Dictionary {
  readonly add: (text: string) => number
  readonly list: readonly string[]
}

/** Starts without a text. */
export function createDictionary(): Dictionary {
  const numbers = new Map<string, number>()
  const list: string[] = []
  return {
    list,
    add: (text) => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, list.length)
      return list.push(text) - 1
    },
  }
}

/** Renumbers what a dictionary holds, most frequent first; equals stay in the order in which they came. */
export function orderByCount<Row>(rows: readonly Row[], countOf: (row: Row) => number) {
  const order = rows.map((_, i) => i).sort((a, b) => countOf(rows[b] as Row) - countOf(rows[a] as Row))
  const newNumbers = new Int32Array(rows.length)
  order.forEach((old, i) => (newNumbers[old] = i))
  return { order, renumber: (old: number) => (old < 0 ? -1 : (newNumbers[old] as number)) }
}
