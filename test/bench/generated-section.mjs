// Replaces one generated part of a page: what stands between its two marks.
import { readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform } from 'node:os'

export function writeSection(page, name, markdown) {
  const text = readFileSync(page, 'utf8')
  const [begin, end] = [`<!-- ${name}: generated -->`, `<!-- ${name}: end -->`]
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${page} has no part "${begin}" … "${end}"`)
  writeFileSync(page, `${text.slice(0, from + begin.length)}\n\n${markdown.trim()}\n\n${text.slice(to)}`)
}

/** A Markdown table of rows that are arrays. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** A Markdown table of objects with the same keys. */
export function tableOf(rows) {
  const columns = Object.keys(rows[0])
  return table(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  )
}

/** What the machine says of itself, and how busy it is. */
export function machine() {
  const [{ model }] = cpus()
  return `${model}, ${cpus().length} cores, ${platform()} ${arch()}, node ${process.version}, load ${loadavg()[0].toFixed(1)}`
}
