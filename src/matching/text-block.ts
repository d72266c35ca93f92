import { setWords, writeSet } from './character-set'
import { buildPairLists, type PairLists } from './pair-lists'
import type { TextStore } from './text-store'

/** Up to 65,536 texts ordered by length, prepared for finding candidates among them. Never changes. */
export interface TextBlock {
  /** The numbers of the texts in their store. All else refers to a text by its place here. */
  readonly texts: Uint32Array
  readonly lengths: Uint16Array
  /** The characters of each text; see character-set. */
  readonly sets: Int32Array
  readonly pairs: PairLists
}

/** How many texts a block can hold: places have 16 bits. */
export const blockSize = 0x10000

/** Builds the block of texts that are ordered by length already. */
export function buildBlock(store: TextStore, texts: Uint32Array): TextBlock {
  const units = store.units()
  const begins = texts.map(store.start)
  const lengths = Uint16Array.from(texts, store.length)
  const sets = new Int32Array(texts.length * setWords)
  for (let place = 0; place < texts.length; place++)
    writeSet(sets, place, units, begins[place] as number, lengths[place] as number)
  return { texts, lengths, sets, pairs: buildPairLists(units, begins, lengths) }
}
