// What it costs to begin: import, making a scanner, the first scan, and the memory that a scanner keeps. Each figure is
// taken in processes of its own.
import { execFileSync } from 'node:child_process'
import { tableOf } from './generated-section.mjs'
import { figure } from './timing.mjs'

const runs = 7
const root = new URL('../../dist/index.js', import.meta.url).href

/** What one process of its own measures: milliseconds of CPU time, and megabytes after a garbage collection. */
const script = (preset) => `
  const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
  const memory = () => { gc(); gc(); const { heapUsed, external } = process.memoryUsage(); return (heapUsed + external) / 1e6 }
  const text = '【云上生活】双11全场5折，戳 t.cn/a1 速抢，拒收请回复R'
  const empty = memory()
  const start = cpu()
  const { createScanner, ${preset} } = await import('${root}')
  const imported = cpu()
  const scanner = createScanner(${preset}())
  const made = cpu()
  scanner.scan(text)
  const scanned = cpu()
  for (let i = 0; i < 2000; i++) scanner.scan(text + i)
  console.log(JSON.stringify([imported - start, made - imported, scanned - made, memory() - empty]))
  scanner.scan(text)`

function measure(preset) {
  const output = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script(preset)], {
    encoding: 'utf8',
  })
  return JSON.parse(output)
}

export function startUpTable() {
  const rows = ['inboxLite', 'inbox'].map((preset) => {
    const all = Array.from({ length: runs }, () => measure(preset))
    const [imported, made, scanned, memory] = all[0].map(
      (_, k) => all.map((each) => each[k]).toSorted((a, b) => a - b)[3],
    )
    return {
      preset,
      'import, ms': figure(imported),
      'createScanner, ms': figure(made),
      'first scan, ms': figure(scanned),
      'memory, MB': figure(memory),
    }
  })
  return `Medians of ${runs} processes each; memory is what the process holds more than before the import.\n\n${tableOf(rows)}`
}
