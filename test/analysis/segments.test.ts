import { analyze } from 'junksift'
import { expect, test } from 'vitest'
import { countSegments } from '../../src/analysis/segments'
import { gsm7Basic, gsm7Extension } from '../../src/lexicon/gsm7'

const a = (count: number) => 'a'.repeat(count)
const zi = (count: number) => '字'.repeat(count)

test.each([
  // text, encoding, units, parts, left
  ['', 'gsm-7', 0, 1, 160],
  [a(1), 'gsm-7', 1, 1, 159],
  [a(160), 'gsm-7', 160, 1, 0],
  [a(161), 'gsm-7', 161, 2, 145],
  [a(306), 'gsm-7', 306, 2, 0],
  [a(307), 'gsm-7', 307, 3, 152],
  [a(459), 'gsm-7', 459, 3, 0],
  [a(460), 'gsm-7', 460, 4, 152],
  // an extension character takes two septets
  ['€', 'gsm-7', 2, 1, 158],
  [a(158) + '€', 'gsm-7', 160, 1, 0],
  [a(159) + '€', 'gsm-7', 161, 2, 145],
  ['{}'.repeat(40), 'gsm-7', 160, 1, 0],
  // and is not split: the first part ends one septet early
  [a(152) + '€' + a(152), 'gsm-7', 306, 3, 152],
  [a(151) + '€' + a(153), 'gsm-7', 306, 2, 0],
  [a(152) + '€' + a(151) + '€', 'gsm-7', 307, 3, 151],
  // one character outside GSM-7 changes the encoding of all
  [a(69) + '，', 'ucs-2', 70, 1, 0],
  [zi(70), 'ucs-2', 70, 1, 0],
  [zi(71), 'ucs-2', 71, 2, 63],
  [zi(134), 'ucs-2', 134, 2, 0],
  [zi(135), 'ucs-2', 135, 3, 66],
  [zi(201), 'ucs-2', 201, 3, 0],
  [zi(202), 'ucs-2', 202, 4, 66],
  // a surrogate pair is two units and is not split
  ['😀'.repeat(35), 'ucs-2', 70, 1, 0],
  ['😀'.repeat(36), 'ucs-2', 72, 2, 61],
  [zi(66) + '😀' + zi(66), 'ucs-2', 134, 3, 66],
  [zi(65) + '😀' + zi(67), 'ucs-2', 134, 2, 0],
  [zi(66) + '😀' + zi(64) + '😀', 'ucs-2', 134, 3, 65],
  // half a pair stands for itself
  [zi(66) + '\ud83d' + zi(4), 'ucs-2', 71, 2, 63],
] as const)('%#: %s', (text, encoding, units, count, left) => {
  expect(countSegments(text)).toEqual({ encoding, units, count, left })
})

test('GSM-7 has 127 characters besides its escape, and ten extension characters', () => {
  expect(new Set(gsm7Basic).size).toBe(127)
  expect(gsm7Basic.length).toBe(127)
  expect(new Set(gsm7Extension).size).toBe(10)
  for (const char of gsm7Basic) expect(countSegments(char)).toMatchObject({ encoding: 'gsm-7', units: 1 })
  for (const char of gsm7Extension) expect(countSegments(char)).toMatchObject({ encoding: 'gsm-7', units: 2 })
})

test.each(['\u001b', '`', 'ç', '\t', 'Á', '’', '—', '…', '\u00a0', '\u200b', 'α', 'д', 'ａ'])(
  '%j is outside GSM-7',
  (char) => {
    expect(countSegments(char).encoding).toBe('ucs-2')
  },
)

test('the analysis counts the text as written', () => {
  expect(analyze(zi(71)).segments).toEqual({ encoding: 'ucs-2', units: 71, count: 2, left: 63 })
})
