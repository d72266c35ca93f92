/** Turns items into text, one at a time, between a head and a tail. */
export interface ItemFormatter<Item, Summary> {
  readonly head: () => string
  readonly item: (item: Item) => string
  readonly tail: (summary: Summary) => string
}
