import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'

/** Why tests on a real server cannot run here, or an empty text. */
export const noRedis =
  spawnSync('redis-server', ['--version']).status === 0 ? '' : ' (skipped: no redis-server in PATH)'

/** A server of the tests' own, on this machine only. */
export interface RedisServer {
  readonly port: number
  readonly url: string
  /** Stops answering without closing connections, and goes on. */
  readonly freeze: () => void
  readonly thaw: () => void
  /** Ends at once; what it held is lost. */
  readonly kill: () => Promise<void>
  /** Starts again on the same port, empty. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts a server on a free port. */
export async function startRedis(...settings: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'junksift-redis-'))
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no']
  const start = async () => {
    const child = spawn('redis-server', [...options, ...settings], { stdio: 'ignore' })
    await answers(url, child)
    return child
  }
  let child = await start()
  const kill = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGKILL')
    })
  return {
    port,
    url,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill,
    restart: async () => {
      child = await start()
    },
    stop: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts three servers that share the slots of one cluster. */
export async function startCluster(): Promise<readonly RedisServer[]> {
  const cluster = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '5000']
  const servers = await Promise.all([1, 2, 3].map(() => startRedis(...cluster)))
  const clients = await Promise.all(servers.map(({ url }) => connect(url)))
  const edges = [0, 5461, 10923, 16384]
  for (const [i, client] of clients.entries()) {
    await client.sendCommand(['CLUSTER', 'ADDSLOTSRANGE', `${edges[i]}`, `${edges[i + 1]! - 1}`])
    await client.sendCommand(['CLUSTER', 'MEET', '127.0.0.1', `${servers[0]!.port}`])
  }
  const isReady = async () => {
    const infos = await Promise.all(clients.map((client) => client.sendCommand<string>(['CLUSTER', 'INFO'])))
    return infos.every((info) => info.includes('cluster_state:ok') && info.includes('cluster_known_nodes:3'))
  }
  await until(isReady, 20_000)
  for (const client of clients) client.destroy()
  return servers
}

/** Waits until a condition holds. */
export async function until(holds: () => Promise<boolean>, limitMs: number): Promise<void> {
  const end = performance.now() + limitMs
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not so within ${limitMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function connect(url: string) {
  return createClient({ url, socket: { reconnectStrategy: false } })
    .on('error', () => {})
    .connect()
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const isUp = async () => {
    if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}`)
    try {
      const client = await connect(url)
      client.destroy()
      return true
    } catch {
      return false
    }
  }
  await until(isUp, 10_000)
}

/** A port that is free, and of which the cluster's own (10,000 higher) is a port at all. */
async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await new Promise((resolve) => server.close(resolve))
    if (port < 55_000) return port
  }
}
