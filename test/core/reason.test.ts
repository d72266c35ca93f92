import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatReason } from '../../src/core/reason'

test('fields are put in, lists with commas of the language', () => {
  const reasons = { en: 'From {host} ({words}).', 'zh-CN': '来自{host}（{words}）。' }
  const detail = { host: 'a.example', words: ['x', 'y'] }
  expect(formatReason({ reasons, detail })).toBe('From a.example (x, y).')
  expect(formatReason({ reasons, detail }, 'zh-CN')).toBe('来自a.example（x、y）。')
})

test('what is no field of the detail stays as it is', () => {
  expect(formatReason({ reasons: '{toString} {} {a b} {a', detail: { a: 1 } })).toBe('{toString} {} {a b} {a')
})

test('any template is filled in as by one replacement of all names in braces', () => {
  const template = fc.string({ unit: fc.constantFrom('{', '}', 'a', 'b', ' ', '码'), maxLength: 30 })
  const detail = fc.record({ a: fc.nat(), b: fc.array(fc.nat(), { maxLength: 3 }), ab: fc.string() })
  fc.assert(
    fc.property(template, detail, (reasons, fields) => {
      const expected = reasons.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : whole
        return Array.isArray(value) ? value.join(', ') : String(value)
      })
      expect(formatReason({ reasons, detail: fields })).toBe(expected)
    }),
  )
})
