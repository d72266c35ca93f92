import { button, element, type Child } from './dom'
import { fill, type Words } from './words'

/** One column of a table. */
export interface Column {
  readonly label: string
  readonly isNumber?: boolean
  readonly cell: (row: number) => Child
  /** What it is sorted by; it does not sort where that is missing. */
  readonly key?: (row: number) => number | string
}

/** What a table shows. Rows are numbers, so that a table of many costs no more than the page that is shown. */
export interface TableSpec {
  readonly label: string
  readonly columns: readonly Column[]
  readonly count: number
  /** What a search looks through, in lower case. */
  readonly textOf: (row: number) => string
  /** Other conditions. */
  readonly accepts?: (row: number) => boolean
  /** What stands beside the search. */
  readonly controls?: readonly Node[]
  readonly pageSize: number
}

/** A table on the page. */
export interface Table {
  /** Looks at the conditions again. */
  readonly refresh: () => void
  /** The rows that are left, in their order. */
  readonly rows: () => readonly number[]
}

/** Puts a table that sorts, filters and turns pages into an element. */
export function createTable(host: HTMLElement, spec: TableSpec, words: Words): Table {
  const { columns, count, textOf, accepts = () => true, controls = [], pageSize, label } = spec
  const search = element('input', {
    type: 'search',
    name: `search-${host.dataset.table ?? ''}`,
    'aria-label': `${words.search}: ${label}`,
    placeholder: words.search,
  })
  const status = element('span', { role: 'status' })
  const body = element('tbody', {})
  let rows: number[] = []
  let sorted = { column: -1, direction: 1 }
  let start = 0

  const heads = columns.map((column, i) => {
    const attributes = { scope: 'col', ...(column.isNumber ? { class: 'number' } : {}) }
    return element('th', attributes, column.key ? button(column.label, () => sortBy(i)) : column.label)
  })
  const back = button(words.previous, () => turnTo(start - pageSize))
  const on = button(words.next, () => turnTo(start + pageSize))

  function sortBy(column: number): void {
    const isNumber = columns[column]?.isNumber === true
    const first = isNumber ? -1 : 1
    sorted = { column, direction: sorted.column === column ? -sorted.direction : first }
    heads.forEach((head, i) => {
      head.setAttribute('aria-sort', i !== column ? 'none' : sorted.direction > 0 ? 'ascending' : 'descending')
    })
    refresh()
  }

  function refresh(): void {
    const query = search.value.trim().toLowerCase()
    rows = []
    for (let row = 0; row < count; row++)
      if (accepts(row) && (query === '' || textOf(row).includes(query))) rows.push(row)
    const key = columns[sorted.column]?.key
    if (key) {
      const keys = new Map(rows.map((row) => [row, key(row)]))
      const { direction } = sorted
      rows.sort((a, b) => {
        const [x, y] = [keys.get(a) as number, keys.get(b) as number]
        return x === y ? a - b : x < y ? -direction : direction
      })
    }
    turnTo(0)
  }

  function turnTo(place: number): void {
    start = Math.max(0, place)
    const shown = rows.slice(start, start + pageSize)
    body.replaceChildren(
      ...shown.map((row) =>
        element(
          'tr',
          {},
          ...columns.map(({ cell, isNumber }) => element('td', isNumber ? { class: 'number' } : {}, cell(row))),
        ),
      ),
    )
    back.disabled = start === 0
    on.disabled = start + pageSize >= rows.length
    status.textContent =
      rows.length === 0 ? words.empty : fill(words.page, { from: start + 1, to: start + shown.length, of: rows.length })
  }

  search.addEventListener('input', refresh)
  host.append(
    element('div', { class: 'tools' }, search, ...controls, status, back, on),
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label },
      element('table', {}, element('thead', {}, element('tr', {}, ...heads)), body),
    ),
  )
  refresh()
  return { refresh, rows: () => rows }
}
