import type { ReportWords } from '../words'

/** What the page says. */
export type Words = ReportWords

/** Puts numbers into a text at `{name}`. */
export function fill(text: string, values: Readonly<Record<string, number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}
