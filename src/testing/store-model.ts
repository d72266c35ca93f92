import type { Bench } from './store-contract'

const windows = [10, 50, 200]

/** Numbers from 0 to `below` − 1, the same in every run (Park and Miller's generator). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** Counts and adds at random times, and compares with lists of all that happened. */
export async function agreesWithModel({ store, key, start, same }: Bench): Promise<void> {
  for (let seed = 1; seed <= 20; seed++) {
    const random = randomNumbers(seed)
    const events = new Map<string, { at: number; member: string }>()
    let latest = 0
    for (let step = 0; step < 40; step++) {
      const at = Math.max(0, step * 8 + random(120) - 60)
      const id = `${random(4) === 0 ? random(step + 1) : step}`
      const known = events.get(id)
      const event = { at: known?.at ?? at, member: known?.member ?? `${random(9)}` }
      const isLate = event.at <= latest - 200
      if (!isLate) events.set(id, event)
      latest = Math.max(latest, event.at)
      const counts = await store.count(key(`${seed}`), { id, member: event.member }, { at: start + event.at, windows })
      const wanted = windows.map((window) => {
        const inside = event.at > latest - window ? [...events.values()].filter((e) => e.at > latest - window) : []
        return { total: inside.length, distinct: new Set(inside.map(({ member }) => member)).size }
      })
      same(`seed ${seed}, step ${step}`, counts.windows, wanted)
    }
  }
}
