// Shows that `junksift scan` runs in constant memory: pipes generated NDJSON through it and reports its peak memory
// and its rate. Usage: node test/tools/memory-check.mjs [megabytes] [output format] [path of the bin] [options of scan…]
// Exits with 1 if the peak was above 200 MB.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

const limit = 200
const ownBin = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const [megabytes = '300', format = 'ndjson', bin = ownBin, ...more] = process.argv.slice(2)
const target = Number(megabytes) * 1e6
if (!(target > 0)) throw new Error(`not a number of megabytes: ${megabytes}`)

const samples = parse(readFileSync(new URL('../../docs/examples/double11.csv', import.meta.url)), { columns: true })

/** About 64 kB of messages, each with its own id. */
function block(first) {
  let text = ''
  let count = 0
  while (text.length < 32_768) {
    const { text: body, sender, channel } = samples[(first + count) % samples.length]
    text += `${JSON.stringify({ id: `g${first + count}`, sender, channel, text: body })}\n`
    count++
  }
  return { bytes: Buffer.from(text), count }
}

// The child tells its own peak at its end, so that this works on every system.
const probe = `import { writeSync } from 'node:fs'
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))`
const child = spawn(
  process.execPath,
  [
    '--import',
    `data:text/javascript,${encodeURIComponent(probe)}`,
    bin,
    'scan',
    '-i',
    'ndjson',
    '-f',
    format,
    '-q',
    ...more,
  ],
  { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] },
)
let written = 0
child.stdout.on('data', (chunk) => (written += chunk.length))
let peak = ''
child.stdio[3].on('data', (chunk) => (peak += chunk))
const closed = once(child, 'close')

const start = performance.now()
let bytes = 0
let messages = 0
while (bytes < target) {
  const { bytes: piece, count } = block(messages)
  bytes += piece.length
  messages += count
  if (!child.stdin.write(piece)) await Promise.race([once(child.stdin, 'drain'), closed])
  if (child.exitCode !== null) break
}
child.stdin.end()
const [code] = await closed
const seconds = (performance.now() - start) / 1000
const peakMegabytes = Number(peak) / 1024

console.log(`in          ${(bytes / 1e6).toFixed(0)} MB, ${messages.toLocaleString('en')} messages of NDJSON`)
console.log(`out         ${(written / 1e6).toFixed(0)} MB of ${format}`)
console.log(`peak memory ${peakMegabytes.toFixed(0)} MB (limit ${limit})`)
console.log(`time        ${seconds.toFixed(1)} s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s`)
console.log(`rate        ${Math.round(messages / seconds).toLocaleString('en')} messages/s`)
console.log(`exit code   ${code}`)
if (code !== 0 || !(peakMegabytes > 0 && peakMegabytes <= limit)) process.exitCode = 1
