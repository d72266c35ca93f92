import pc from 'picocolors'
import { expect, test } from 'vitest'
import { highlight } from '../../../src/cli/output/highlight'
import type { Finding, Span } from '../../../src/index'

const finding = (contribution: number, ...spans: Span[]) => ({ contribution, spans }) as unknown as Finding
const plain = pc.createColors(false)

test('without colour, spans stand in brackets; overlapping ones, and touching ones of one tone, are one', () => {
  const text = '双11全场5折速抢'
  const findings = [finding(2, { start: 3, end: 6 }), finding(3, { start: 6, end: 7 }, { start: 0, end: 2 })]
  const texts = highlight(text, findings, plain).map((piece) => piece.text)
  expect(texts).toEqual(['⟦双1⟧', '1', '⟦全场5折⟧', '速抢'])
  const across = [finding(1, { start: 0, end: 5 }), finding(1, { start: 3, end: 9 })]
  expect(highlight(text, across, plain).map((piece) => piece.text)).toEqual(['⟦双11全场5折速抢⟧'])
})

test('findings that moved nothing are not marked, unless on trial', () => {
  const silent = finding(0, { start: 0, end: 1 })
  expect(highlight('在吗', [silent], plain)).toEqual([{ text: '在吗' }])
  expect(highlight('在吗', [{ ...silent, shadow: true }], plain).map((piece) => piece.text)).toEqual(['⟦在⟧', '吗'])
})

test('a text without spans is one piece', () => {
  expect(highlight('在吗', [finding(1), finding(1, { start: 1, end: 1 })], plain)).toEqual([{ text: '在吗' }])
  expect(highlight('', [], plain)).toEqual([{ text: '' }])
})

test('colours tell what speaks for junk, a little for it, and against it', () => {
  const colors = pc.createColors(true)
  const findings = [
    finding(3, { start: 0, end: 1 }),
    finding(0.5, { start: 1, end: 2 }),
    finding(-2, { start: 2, end: 3 }),
  ]
  const painted = highlight('甲乙丙', findings, colors).map(({ text, paint }) => paint?.(text))
  expect(painted).toEqual([
    colors.underline(colors.red('甲')),
    colors.underline(colors.yellow('乙')),
    colors.underline(colors.green('丙')),
  ])
})
