/** Distinct texts, numbered from 0 in the order of adding, their units one after another in one array. */
export interface TextStore {
  /** The number of an equal text, or −1. */
  readonly find: (units: Uint16Array, length: number) => number
  /** Adds a text that is not there yet, and returns its number. */
  readonly add: (units: Uint16Array, length: number) => number
  /** All units; only until the next text is added. */
  readonly units: () => Uint16Array
  readonly start: (text: number) => number
  readonly length: (text: number) => number
}

/** Makes an empty store. */
export function createTextStore(): TextStore {
  let units = new Uint16Array(256)
  /** Where each text begins; one more than there are texts. */
  let starts = new Uint32Array(16)
  /** Open-addressing hash table of numbers + 1; 0 is an empty slot. */
  let slots = new Int32Array(32)
  let size = 0
  // Whoever writes the texts cannot know which collide.
  const seed = Math.floor(Math.random() * 0x100000000)

  const start = (text: number) => starts[text] as number
  const length = (text: number) => start(text + 1) - start(text)

  const slotOf = (from: Uint16Array, at: number, count: number) => {
    let hash = seed
    for (let i = at; i < at + count; i++) {
      hash = Math.imul(hash ^ (from[i] as number), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    return hash & (slots.length - 1)
  }

  const isEqual = (text: number, to: Uint16Array, count: number) => {
    if (length(text) !== count) return false
    const at = start(text)
    for (let i = 0; i < count; i++) if (units[at + i] !== to[i]) return false
    return true
  }

  /** The slot of an equal text, or the empty one where it belongs. */
  const locate = (from: Uint16Array, count: number) => {
    let slot = slotOf(from, 0, count)
    while (slots[slot] !== 0 && !isEqual((slots[slot] as number) - 1, from, count))
      slot = (slot + 1) & (slots.length - 1)
    return slot
  }

  const rehash = () => {
    slots = new Int32Array(slots.length * 2)
    for (let text = 0; text < size; text++) {
      let slot = slotOf(units, start(text), length(text))
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = text + 1
    }
  }

  const add = (from: Uint16Array, count: number) => {
    const end = start(size) + count
    units = grown(units, end)
    starts = grown(starts, size + 2)
    units.set(from.subarray(0, count), start(size))
    starts[size + 1] = end
    slots[locate(from, count)] = size + 1
    size++
    if (size * 3 > slots.length * 2) rehash()
    return size - 1
  }

  return {
    find: (from, count) => (slots[locate(from, count)] as number) - 1,
    add,
    units: () => units,
    start,
    length,
  }
}

/** An array of at least so many places that begins with the same values. */
export function grown<A extends Uint16Array | Uint32Array | Int32Array>(array: A, needed: number): A {
  if (needed <= array.length) return array
  const larger = new (array.constructor as new (length: number) => A)(Math.max(needed, Math.ceil(array.length * 1.5)))
  larger.set(array)
  return larger
}
