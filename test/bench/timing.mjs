// Times several subjects side by side, round by round, so that all of them meet the same machine.

/** Microseconds of CPU time that this process has used, garbage collection included; other programs do not count. */
function cpuTime() {
  const { user, system } = process.cpuUsage()
  return user + system
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** The median over all rounds of the µs that each subject takes for one text. A subject may be async. */
export async function timeSubjects(subjects, texts, rounds) {
  const times = new Map(Object.keys(subjects).map((name) => [name, []]))
  const perRound = Math.max(1, Math.ceil(100_000 / texts.reduce((sum, { length }) => sum + length, 0)))
  for (let round = -3; round < rounds; round++) {
    for (const [name, run] of Object.entries(subjects)) {
      const start = cpuTime()
      for (let i = 0; i < perRound; i++)
        for (const text of texts) {
          const answer = run(text)
          if (answer instanceof Promise) await answer
        }
      if (round >= 0) times.get(name).push((cpuTime() - start) / (perRound * texts.length))
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]))
}

/**
 * The µs of wall-clock time below which the given share of the texts stays; of each text the median over all rounds, so
 * that a pause for another program does not count as the text's.
 */
export function timeOfSlowest(run, texts, rounds, share) {
  const times = texts.map(() => [])
  for (let round = -3; round < rounds; round++)
    texts.forEach((text, i) => {
      const start = process.hrtime.bigint()
      run(text)
      if (round >= 0) times[i].push(Number(process.hrtime.bigint() - start) / 1000)
    })
  return times.map(median).toSorted((a, b) => a - b)[Math.floor(share * (texts.length - 1))]
}

/** A row of figures, with three digits each. */
export const figure = (value) => (value === undefined ? '' : value >= 100 ? value.toFixed(0) : value.toPrecision(3))
