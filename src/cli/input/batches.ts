import { readSource, type ReadOptions, type Source } from './read'
import { isMalformed, type Item, type Malformed, type Row } from './row'

/** All rows of the sources in batches, up to a number of messages. */
export async function* readBatches(
  sources: readonly Source[],
  options: ReadOptions,
  limit = Infinity,
): AsyncGenerator<readonly Item[]> {
  let left = limit
  for (const source of sources) {
    for await (const items of readSource(source, options)) {
      const end = endOf(items, left)
      yield items.slice(0, end.at)
      left -= end.rows
      if (left <= 0 || options.signal?.aborted) return
    }
    if (options.signal?.aborted) return
  }
}

/** Where so many rows of a batch end, and how many it has up to there. */
function endOf(items: readonly Item[], most: number) {
  let rows = 0
  let at = 0
  for (; at < items.length && rows < most; at++) if (!isMalformed(items[at] as Item)) rows++
  return { at, rows }
}

/** The rows of each batch; malformed ones are told of and left out. */
export async function* readRows(
  sources: readonly Source[],
  options: ReadOptions,
  onMalformed: (row: Malformed) => void,
): AsyncGenerator<readonly Row[]> {
  for await (const items of readBatches(sources, options)) {
    const rows: Row[] = []
    for (const item of items) {
      if (isMalformed(item)) onMalformed(item)
      else rows.push(item)
    }
    yield rows
  }
}
