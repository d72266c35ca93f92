import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countAfter, createTimeline, dropUntil, lastSeen, newestOf, putSeen } from '../../src/store/timeline'

const put = fc.record({ id: fc.integer({ min: 0, max: 40 }).map(String), at: fc.integer({ min: 0, max: 100 }) })

describe('a timeline', () => {
  test('counts as a map from ids to their latest times does', () => {
    fc.assert(
      fc.property(fc.array(put, { maxLength: 80 }), fc.integer({ min: -1, max: 101 }), (puts, time) => {
        const timeline = createTimeline(100)
        const model = new Map<string, number>()
        for (const { id, at } of puts) {
          putSeen(timeline, id, at)
          model.set(id, Math.max(at, model.get(id) ?? 0))
        }
        expect(countAfter(timeline, time)).toBe([...model.values()].filter((at) => at > time).length)
        expect(newestOf(timeline)).toBe(Math.max(...model.values()))
        const last = lastSeen(timeline, 5, -1)
        expect(last.map(({ at }) => at)).toEqual([...model.values()].sort((a, b) => b - a).slice(0, 5))
        for (const { id, at } of last) expect(model.get(id)).toBe(at)
        dropUntil(timeline, time)
        expect(countAfter(timeline, -1)).toBe([...model.values()].filter((at) => at > time).length)
      }),
    )
  })

  test('takes as much memory as at first once it is empty', () => {
    fc.assert(
      fc.property(fc.array(put, { maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (puts, limit) => {
        const timeline = createTimeline(limit)
        for (const { id, at } of puts) putSeen(timeline, id, at)
        dropUntil(timeline, 100)
        expect(timeline).toEqual(createTimeline(limit))
      }),
    )
  })

  test('past its limit estimates without bias', () => {
    const limit = 64
    const events = 5000
    const ratios = Array.from({ length: 60 }, (_, run) => {
      const timeline = createTimeline(limit)
      for (let i = 0; i < events; i++) putSeen(timeline, `${run}-${i}`, i)
      expect(lastSeen(timeline, events, -1).length).toBeLessThanOrEqual(limit)
      return countAfter(timeline, -1) / events
    })
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
    // One estimate from 32 to 64 of 5,000 has a deviation of 0.14 about; the mean of 60, of 0.02.
    expect(mean).toBeGreaterThan(0.94)
    expect(mean).toBeLessThan(1.06)
  })

  test('holds the same whatever order the ids come in', () => {
    const ids = Array.from({ length: 300 }, (_, i) => `${i}`)
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (shuffled) => {
        const inOrder = createTimeline(50)
        const other = createTimeline(50)
        for (const id of ids) putSeen(inOrder, id, Number(id))
        for (const id of shuffled) putSeen(other, id, Number(id))
        expect(lastSeen(other, 50, -1)).toEqual(lastSeen(inOrder, 50, -1))
        expect(other.level).toBe(inOrder.level)
      }),
      { numRuns: 20 },
    )
  })
})
