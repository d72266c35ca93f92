import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a server that takes long: answers wait until nothing more is asked, and then come together. */
export interface FarAway {
  readonly url: string
  /** How often answers were let through since the last call. */
  readonly takeTrips: () => number
  readonly stop: () => void
}

/** So long nothing more must be asked before answers are let through. */
const quietMs = 60

/** Puts a server far away, so that what waits for an answer before it asks on can be counted. */
export async function farFrom(port: number): Promise<FarAway> {
  let trips = 0
  const sockets = new Set<Socket>()
  const proxy = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    let held: Buffer[] = []
    let timer: NodeJS.Timeout | undefined
    const release = () => {
      if (held.length === 0) return
      trips++
      near.write(Buffer.concat(held))
      held = []
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(release, quietMs)
    }
    near.on('data', (asked) => {
      far.write(asked)
      wait()
    })
    far.on('data', (answer) => {
      held.push(answer)
      wait()
    })
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => other.destroy())
    }
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    url: `redis://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    takeTrips: () => {
      const taken = trips
      trips = 0
      return taken
    },
    stop: () => {
      proxy.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
