// `scanFile` on one thread and on several, in turns, in one run: medians of time and of processor time. Needs a build, and a
// machine with nothing else to do.
// Usage: node test/bench/scan-threads.mjs [--jobs 2] [--rounds 5] [--preset inbox] file
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { scanFile } from '../../dist/node.js'
import { machine, table } from './generated-section.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jobs: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '5' },
    preset: { type: 'string', default: 'inbox' },
  },
})
const [file] = positionals
const { preset } = values
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

async function measure(jobs) {
  const scan = scanFile(file, { preset, jobs })
  const startCpu = process.cpuUsage()
  const start = performance.now()
  let last = 0
  for await (const { row } of scan) {
    if (row !== last + 1) throw new Error(`row ${row} follows row ${last}`)
    last = row
  }
  const { user, system } = process.cpuUsage(startCpu)
  return { rows: last, seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }
}

const counts = [1, Number(values.jobs)]
const runs = counts.map(() => [])
await measure(1)
for (let round = 0; round < Number(values.rounds); round++)
  for (const [i, jobs] of counts.entries()) runs[i].push(await measure(jobs))

const [one] = runs.map((list) => median(list.map(({ seconds }) => seconds)))
console.log(`${machine()}; ${availableParallelism()} cores usable, load at the end ${loadavg()[0].toFixed(1)}\n`)
console.log(
  table(
    ['threads', 's', 'messages/s', 'processor s', 'times faster'],
    runs.map((list, i) => {
      const seconds = median(list.map((run) => run.seconds))
      const cells = [
        seconds.toFixed(2),
        Math.round(list[0].rows / seconds),
        median(list.map(({ cpu }) => cpu)).toFixed(2),
      ]
      return [counts[i], ...cells, (one / seconds).toFixed(2)]
    }),
  ),
)
