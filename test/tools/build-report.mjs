// Writes src/reports/assets.ts: the script and the style of the pages that src/reports makes, minified, with their hashes
// for the pages' Content Security Policy.
// Run: node test/tools/build-report.mjs
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { format } from 'prettier'

const path = (name) => fileURLToPath(new URL(`../../src/reports/${name}`, import.meta.url))

/** What src/reports/assets.ts has to hold. */
export async function reportAssets() {
  const built = (name) => {
    const entryPoints = [path(`client/${name}`)]
    const banner = { js: '/* With uPlot (https://github.com/leeoniya/uPlot): MIT, Copyright (c) 2022 Leon Sorokin */' }
    const options = { bundle: true, minify: true, format: 'iife', target: 'es2022', legalComments: 'none', banner }
    return buildSync({ ...options, entryPoints, write: false }).outputFiles[0].text.trim()
  }
  const assets = {
    reportScript: built('main.ts'),
    reportStyle: built('report.css'),
    complaintStyle: built('complaint.css'),
    auditStyle: built('audit.css'),
  }
  const what = {
    reportScript: 'The script of a report',
    reportStyle: 'The style of a report',
    complaintStyle: 'The style of complaints',
    auditStyle: 'The style of an audit',
  }
  const lines = Object.entries(assets).flatMap(([name, text]) => {
    if (/<\/(?:script|style)|<!--|\r/i.test(text)) throw new Error(`${name} would end its element`)
    const hash = createHash('sha256').update(text).digest('base64')
    return [
      `/** ${what[name]}. */`,
      `export const ${name} =\n  ${JSON.stringify(text)}`,
      `/** SHA-256 in Base64. */`,
      `export const ${name}Hash = '${hash}'`,
    ]
  })
  const source = ['// Written by test/tools/build-report.mjs: do not edit.', ...lines, ''].join('\n')
  return format(source, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(path('assets.ts'), await reportAssets())
