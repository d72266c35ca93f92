import type { Io } from '../io'
import type { Malformed } from './row'

/** Rows that are reported one by one; more are only counted. */
const mostReports = 20

/** Reports malformed rows with their place on standard error. */
export function createReporter({ stderr }: Pick<Io, 'stderr'>): (row: Malformed) => void {
  let count = 0
  return ({ file, line, problem }) => {
    if (++count <= mostReports) stderr.write(`${file}:${line}: ${problem}\n`)
    else if (count === mostReports + 1) stderr.write('more malformed rows are only counted\n')
  }
}
