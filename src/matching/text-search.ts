import { createBoundedDistance } from './bounded-distance'
import { editLimit, similarityAt } from './edit-limit'
import type { TextStore } from './text-store'

/** Called for each similar text; returns how similar a further one must be to be of use. */
type FoundText = (text: number, similarity: number) => number

/** Finds texts of a store that are similar to a given one. */
export interface TextSearch {
  /** Adds a text of the store to those that are searched. */
  readonly add: (text: number) => void
  /** Calls back for each text at least as similar as the threshold, in no order. */
  readonly search: (units: Uint16Array, length: number, threshold: number, found: FoundText) => void
}

/** Makes a search of a store; leaves out texts of which `isLive` says no. No text may have more than `mostUnits` units. */
export type MakeTextSearch = (store: TextStore, isLive: (text: number) => boolean, mostUnits: number) => TextSearch

/** Compares a given text with single texts of the store. */
export function createComparer(...[store, isLive, mostUnits]: Parameters<MakeTextSearch>) {
  const distance = createBoundedDistance(mostUnits)
  return (...[units, length, threshold, found]: Parameters<TextSearch['search']>) => {
    distance.prepare(units, length)
    const stored = store.units()
    let least = threshold
    return (text: number) => {
      if (!isLive(text)) return
      const otherLength = store.length(text)
      const longer = Math.max(length, otherLength)
      const edits = distance.within(stored, store.start(text), otherLength, editLimit(longer, least))
      if (edits >= 0) least = found(text, similarityAt(edits, longer))
    }
  }
}

/** The search that compares with every text: small code, for few texts. */
export const scanTexts: MakeTextSearch = (store, isLive, mostUnits) => {
  const comparer = createComparer(store, isLive, mostUnits)
  const texts: number[] = []
  return {
    add: (text) => void texts.push(text),
    search: (...given) => texts.forEach(comparer(...given)),
  }
}
