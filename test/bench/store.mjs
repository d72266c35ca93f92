// Operations a second of the memory store and of the Redis store, on a server of its own on this machine, with 64
// operations under way; medians of interleaved rounds. Then what a counter takes in memory.
// Usage: npm run build && node test/bench/store.mjs (with --expose-gc it compares the memory store's own estimate)
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import IoRedis from 'ioredis'
import { createClient } from 'redis'
import { memoryStore } from '../../dist/index.js'
import { redisStore } from '../../dist/redis.js'

const minute = 60_000
const windows = [minute, 10 * minute, 60 * minute, 1440 * minute]
const start = Date.now() - 1440 * minute
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const port = await new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address()
    server.close(() => resolve(port))
  })
})
const server = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'])
await new Promise((resolve, reject) => {
  server.once('error', reject)
  server.stdout.on('data', (text) => /Ready to accept/.test(text) && resolve())
})
const node = await createClient({ url: `redis://127.0.0.1:${port}` }).connect()
const io = new IoRedis({ port, enableAutoPipelining: true })
const secret = 'a secret of the benchmark'
const stores = {
  memory: { store: memoryStore({ maxBytes: 1e9, maxEntries: 1e6 }), perRound: 20_000 },
  'redis 5': { store: redisStore({ client: node, secret, timeoutMs: 20_000 }), perRound: 4000 },
  ioredis: { store: redisStore({ client: io, secret, timeoutMs: 20_000 }), perRound: 4000 },
}

let n = 0
const keyOf = (i) => ['bench', `${i % 5000}`]
const at = (i) => start + i * 10
const buckets = (i) => [0, 1, 2, 3].map((band) => ['band', `${(i * 7 + band) % 3000}`])
const operations = {
  count: (s, i) => s.count(keyOf(i), { id: `${i}`, member: `${i % 13}` }, { at: at(i), windows }),
  'count, list 20': (s, i) =>
    s.count(keyOf(i), { id: `${i}`, member: `${i % 13}` }, { at: at(i), windows, recent: 20 }),
  peek: (s, i) => s.peek(keyOf(i), { at: at(i), windows }),
  add: (s, i) => s.add(['set'], `${i}`, { at: at(i), ttlMs: minute }),
  'has, 3 members': (s, i) => s.has(['set'], [`${i}`, `${i - 1}`, `${i - 2}`], { at: at(i) }),
  'remember, 4 buckets': (s, i) =>
    s.remember(
      buckets(i),
      { id: `${i % 500}`, value: { text: '您的积分{0}即将清零，请点击{1}兑换' } },
      { at: at(i), ttlMs: minute },
    ),
  'recall, 4 buckets': (s, i) => s.recall(buckets(i), { at: at(i) }),
  set: (s, i) => s.set(['value', `${i}`], { n: i }, { at: at(i), ttlMs: minute }),
  get: (s, i) => s.get(['value', `${i}`], { at: at(i) }),
}

async function run(operation, store, count) {
  const begin = performance.now()
  let left = count
  const worker = async () => {
    while (left-- > 0) await operation(store, n++)
  }
  await Promise.all(Array.from({ length: 64 }, worker))
  return (count * 1000) / (performance.now() - begin)
}

const rates = {}
for (let round = -1; round < 7; round++)
  for (const [operation, call] of Object.entries(operations))
    for (const [name, { store, perRound }] of Object.entries(stores)) {
      const rate = await run(call, store, round < 0 ? perRound / 4 : perRound)
      if (round >= 0) ((rates[operation] ??= {})[name] ??= []).push(rate)
    }

console.log(`operations a second, 64 under way, median of 7 rounds, node ${process.version}, ${await version()}`)
console.table(
  Object.fromEntries(
    Object.entries(rates).map(([operation, of]) => [
      operation,
      Object.fromEntries(Object.entries(of).map(([name, values]) => [name, Math.round(median(values))])),
    ]),
  ),
)

const counter = (events) => (s, i) =>
  i < events && s.count(['size'], { id: `message-${i}`, member: `1380013${i}` }, { at: at(i), windows })
const template = '【某某商城】您的积分{0}即将清零，请点击{1}兑换礼品，退订回T'
const things = {
  'counter, 1 event': counter(1),
  'counter, 20 events': counter(20),
  'counter, 100 events': counter(100),
  'counter, 1,000 events': counter(1000),
  'counter, 10,000 events': counter(10_000),
  'member of a set': (s, i) => i < 1 && s.add(['size'], '13800138000', { at: start, ttlMs: minute }),
  'value of 60 characters': (s, i) => i < 1 && s.set(['size'], 'x'.repeat(58), { at: start, ttlMs: minute }),
  'bucket of 32 texts': (s, i) =>
    i < 32 && s.remember([['size']], { id: `${i}`, value: template }, { at: start, ttlMs: minute }),
}
const sizes = {}
for (const [thing, put] of Object.entries(things)) {
  const memory = memoryStore({ maxBytes: 1e9 })
  await node.flushAll()
  for (let i = 0; i < 10_000; i++) for (const store of [memory, stores['redis 5'].store]) await put(store, i)
  const used = await Promise.all((await node.keys('*')).map((key) => node.memoryUsage(key, { SAMPLES: 0 })))
  sizes[thing] = { 'memory, bytes': memory.bytes, 'Redis, bytes': used.reduce((a, b) => a + b, 0) }
}
console.log('what one thing takes; in counters every member is another')
console.table(sizes)
if (globalThis.gc) await compareEstimate()

node.destroy()
io.disconnect()
server.kill()

function heapUsed() {
  for (let i = 0; i < 4; i++) globalThis.gc()
  return process.memoryUsage().heapUsed
}

async function version() {
  return `Redis ${/redis_version:(\S+)/.exec(await node.info('server'))[1]}`
}

async function compareEstimate() {
  const filled = {
    'counters of 1': (s, i) => s.count(['c', `${i}`], { id: `${i}`, member: `${i}` }, { at: start, windows }),
    'counters of 100': (s, i) => s.count(['c', `${i % 300}`], { id: `${i}`, member: `${i}` }, { at: at(i), windows }),
    members: (s, i) => s.add(['s'], `1380013${i}`, { at: start, ttlMs: minute }),
    candidates: (s, i) =>
      s.remember(
        [['b', `${i % 5000}`]],
        { id: `${i}`, value: { text: '某某'.repeat(30), i } },
        { at: start, ttlMs: minute },
      ),
  }
  const table = {}
  const kept = []
  for (const [name, fill] of Object.entries(filled)) {
    const before = heapUsed()
    const store = memoryStore({ maxBytes: 1e9 })
    kept.push(store)
    for (let i = 0; i < 30_000; i++) await fill(store, i)
    const used = heapUsed() - before
    table[name] = { estimate: store.bytes, heap: used, ratio: Number((store.bytes / used).toFixed(2)) }
  }
  console.log('bytes of the memory store: its estimate and the heap')
  console.table(table)
}
