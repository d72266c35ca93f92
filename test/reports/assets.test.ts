import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as assets from '../../src/reports/assets'
import { root } from '../support/code-blocks'
import { reportAssets } from '../tools/build-report.mjs'

test('the built script and styles are those of the sources (else: node test/tools/build-report.mjs)', async () => {
  expect(readFileSync(`${root}src/reports/assets.ts`, 'utf8')).toBe(await reportAssets())
})

test('hashes are those of the texts, and no text can end its element', () => {
  const names = Object.keys(assets).filter((name) => !name.endsWith('Hash')) as 'reportScript'[]
  expect(names.sort()).toEqual(['auditStyle', 'complaintStyle', 'reportScript', 'reportStyle'])
  for (const name of names) {
    expect(assets[`${name}Hash`]).toBe(createHash('sha256').update(assets[name]).digest('base64'))
    expect(assets[name]).not.toMatch(/<\/(?:script|style)|<!--|\r/i)
  }
})

test('the script has no way to make markup or code of a text, or to load anything', () => {
  expect(assets.reportScript).not.toMatch(
    /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|setTimeout|fetch\(|XMLHttp|\.src\b|\.href\b|import\(|createContextualFragment|DOMParser|srcdoc/,
  )
})
