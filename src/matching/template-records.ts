import type { MakeTextSearch, TextSearch } from './text-search'
import { createTextStore, grown, type TextStore } from './text-store'

/** Which templates have which text. Templates are numbered in the order of adding; those that read the same share a text. */
export interface TemplateRecords {
  readonly store: TextStore
  readonly similar: TextSearch
  /** How many numbers are in use, those of removed templates included. */
  readonly length: () => number
  readonly add: (id: string, units: Uint16Array, length: number) => number
  readonly remove: (template: number) => void
  /** Calls back for the first `most` templates with a text, in the order of adding. */
  readonly forText: (text: number, most: number, found: (id: string, template: number) => void) => void
  readonly idOf: (template: number) => string | undefined
  readonly textOf: (template: number) => number
}

/** Without any template; texts have up to `mostUnits` units. */
export function createTemplateRecords(mostUnits: number, makeSearch: MakeTextSearch): TemplateRecords {
  const store = createTextStore()
  const ids: (string | undefined)[] = []
  let textOf = new Uint32Array(16)
  /** Templates of one text form a chain: its first and last, each one's next, as numbers + 1. */
  let first = new Uint32Array(16)
  let last = new Uint32Array(16)
  let next = new Uint32Array(16)
  /** How many templates of each text have not been removed. */
  let live = new Uint32Array(16)
  const similar = makeSearch(store, (text) => live[text] !== 0, mostUnits)

  const addText = (units: Uint16Array, length: number) => {
    const text = store.add(units, length)
    first = grown(first, text + 1)
    last = grown(last, text + 1)
    live = grown(live, text + 1)
    similar.add(text)
    return text
  }

  const add = (id: string, units: Uint16Array, length: number) => {
    const found = store.find(units, length)
    const text = found < 0 ? addText(units, length) : found
    const template = ids.push(id) - 1
    textOf = grown(textOf, template + 1)
    next = grown(next, template + 1)
    textOf[template] = text
    if (first[text] === 0) first[text] = template + 1
    else next[(last[text] as number) - 1] = template + 1
    last[text] = template + 1
    live[text] = (live[text] as number) + 1
    return template
  }

  const forText: TemplateRecords['forText'] = (text, most, found) => {
    let before = 0
    let left = most
    for (let at = first[text] as number; at !== 0 && left > 0; at = next[at - 1] as number) {
      const id = ids[at - 1]
      if (id !== undefined) {
        found(id, at - 1)
        left--
        before = at
        continue
      }
      // Removed: leaves the chain, so that it is passed once only.
      if (before === 0) first[text] = next[at - 1] as number
      else next[before - 1] = next[at - 1] as number
      if (last[text] === at) last[text] = before
    }
  }

  return {
    store,
    similar,
    length: () => ids.length,
    add,
    remove: (template) => {
      ids[template] = undefined
      const text = textOf[template] as number
      live[text] = (live[text] as number) - 1
    },
    forText,
    idOf: (template) => ids[template],
    textOf: (template) => textOf[template] as number,
  }
}
