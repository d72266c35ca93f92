import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneLine, partUnseen, piecesOf, unpackFindings } from '../../src/reports/client/pieces'
import { nastyMarkup } from '../support/nasty-markup'

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...nastyMarkup))

describe('piecesOf', () => {
  test('cuts where spans begin and end', () => {
    expect(piecesOf('abcdef', [{ spans: [1, 3] }, { spans: [2, 5, 5, 6] }])).toEqual([
      { text: 'a', findings: [] },
      { text: 'b', findings: [0] },
      { text: 'c', findings: [0, 1] },
      { text: 'de', findings: [1] },
      { text: 'f', findings: [1] },
    ])
  })

  test('the pieces are the text, and each has the findings that cover it', () => {
    const spans = fc.array(fc.integer({ min: -5, max: 70 }), { maxLength: 8 })
    fc.assert(
      fc.property(anyText, fc.array(spans, { maxLength: 5 }), (text, lists) => {
        const findings = lists.map((each) => ({ spans: each.slice(0, each.length - (each.length % 2)) }))
        const pieces = piecesOf(text, findings)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        let at = 0
        for (const piece of pieces) {
          const covering = findings.flatMap((finding, i) => {
            for (let j = 0; j < finding.spans.length; j += 2)
              if (finding.spans[j]! <= at && at < finding.spans[j + 1]!) return [i]
            return []
          })
          expect([...piece.findings].sort()).toEqual(covering)
          at += piece.text.length
        }
      }),
    )
  })
})

test('unpackFindings gives back what was packed', () => {
  const one = fc.record({
    code: fc.nat(99),
    reason: fc.nat(99),
    contribution: fc.integer({ min: -900, max: 900 }),
    spans: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 4 }).map((pairs) => pairs.flat()),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (findings) => {
      const packed = findings.flatMap((f) => [f.code, f.reason, f.contribution, f.spans.length / 2, ...f.spans])
      expect(unpackFindings(packed)).toEqual(findings)
    }),
  )
})

describe('what cannot be seen', () => {
  test('is parted from the rest, and nothing is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = partUnseen(text)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        for (const part of parts)
          expect(part.isUnseen).toBe(/^(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]$/u.test(part.text))
      }),
    )
  })

  test('does not get onto a line, which is cut between characters', () => {
    expect(oneLine('a\r\nb\u202ec\u200bd', 10)).toBe('a↵↵b·c·d')
    expect(oneLine('😀😀😀😀', 3)).toBe('😀😀😀…')
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 80 }), (text, length) => {
        const line = oneLine(text, length)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect([...line].length).toBeLessThanOrEqual(length + 1)
      }),
    )
  })
})
