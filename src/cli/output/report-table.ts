import type { ReportTable } from '../../evaluation/tables'
import type { Colors } from './colors'
import { visible } from './layout'
import { table } from './summary'

/** One table of a report for a reader, under its title. */
export function formatTable({ title, head, rows, numbers }: ReportTable, colors: Colors): string {
  const cells = [head.map(colors.dim), ...rows.map((row) => row.map(visible))]
  return `${colors.bold(title)}\n${table(cells, numbers)}`
}
