/** A record with its neighbours by use. */
export interface Link<Value> {
  readonly key: string
  readonly value: Value
  older: Link<Value>
  newer: Link<Value>
}

/**
 * Records in the order of their use, as a ring of links with a head that holds none: to delete and set again at each use
 * makes a large `Map` slow.
 */
export interface UseOrder<Value> {
  readonly head: Link<Value>
  size: number
  bytes: number
}

/** Makes an empty order. */
export function createUseOrder<Value>(): UseOrder<Value> {
  const head = {} as Link<Value>
  head.older = head.newer = head
  return { head, size: 0, bytes: 0 }
}

/** Takes a record out of its place. */
export function unlink<Value>({ older, newer }: Link<Value>): void {
  older.newer = newer
  newer.older = older
}

/** Makes a record the one used last. */
export function linkAsNewest<Value>({ head }: UseOrder<Value>, link: Link<Value>): void {
  link.older = head.older
  link.newer = head
  head.older = head.older.newer = link
}
