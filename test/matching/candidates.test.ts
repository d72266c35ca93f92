import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCandidateFinder } from '../../src/matching/candidates'
import { choosePieces } from '../../src/matching/pieces'
import { buildBlock } from '../../src/matching/text-block'
import { createTextStore } from '../../src/matching/text-store'
import { promoTexts } from '../support/promo-texts.mjs'

const unitsOf = (text: string) => Uint16Array.from(text, (_, i) => text.charCodeAt(i))

function blockOf(texts: readonly string[]) {
  const store = createTextStore()
  for (const text of texts) if (store.find(unitsOf(text), text.length) < 0) store.add(unitsOf(text), text.length)
  const numbers = texts.map((_, i) => i).sort((a, b) => store.length(a) - store.length(b))
  return buildBlock(store, Uint32Array.from(numbers))
}

test('pieces do not overlap, are as many as fit, and cheap ones are preferred', () => {
  const costs = fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 })
  const property = fc.property(costs, fc.nat(40), (given, wanted) => {
    const chosen = new Int32Array(60)
    const found = choosePieces(Float64Array.from(given), given.length, wanted, chosen)
    expect(found).toBe(Math.min(wanted, Math.max(found, Math.ceil(given.length / 2))))
    const places = [...chosen.subarray(0, found)].sort((a, b) => a - b)
    places.slice(1).forEach((place, i) => expect(place - (places[i] as number)).toBeGreaterThanOrEqual(2))
    if (found > 0 && wanted <= given.length / 3) expect(given[chosen[0] as number]).toBe(Math.min(...given))
  })
  fc.assert(property, { numRuns: 1000 })
})

test('a unit repeated costs one place of a list a text, however long the text is', () => {
  const { postings } = blockOf(Array.from({ length: 900 }, (_, i) => '甲'.repeat(i + 2))).pairs
  expect(postings).toHaveLength(900)
})

test('every candidate comes once, and of unlike texts hardly any is one', () => {
  const source = promoTexts(3)
  const texts = Array.from({ length: 2000 }, () => source.next().value)
  const block = blockOf(texts)
  const find = createCandidateFinder(1000)
  const text = source.next().value
  const search = (units: string, edits: number) => {
    const places: number[] = []
    const length = units.length
    const limits = new Uint16Array(1001).fill(edits)
    // A set with every bit set or none would say too much: this one is of the text itself.
    const { sets } = blockOf([units])
    find(block, { units: unitsOf(units), length, set: sets, shortest: 1, longest: 1000, limits }, (place) =>
      places.push(place),
    )
    expect(new Set(places).size).toBe(places.length)
    return places.map((place) => block.texts[place])
  }
  expect(search(text, Math.floor(text.length / 5)).length).toBeLessThan(20)
  expect(search(texts[7] as string, 5)).toContain(7)
  expect(search('甲'.repeat(500), 100)).toEqual([])
})
