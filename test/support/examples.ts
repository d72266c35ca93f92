import { readFileSync } from 'node:fs'
import type { Message } from 'junksift'
import type { ContractCases } from 'junksift/testing'

/** Reads the must-hit and must-not-hit messages from a detector's page: one per line, as text or as a JSON message. */
export function examplesOf(id: string): ContractCases {
  const page = readFileSync(new URL(`../../docs/detectors/${id}.md`, import.meta.url), 'utf8')
  return { hits: block(page, 'must-hit'), clears: block(page, 'must-not-hit') }
}

function block(page: string, info: string): (string | Message)[] {
  const found = new RegExp(`^\`\`\`text ${info}\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)
  if (!found) throw new Error(`the page has no block "text ${info}"`)
  return (found[1] as string)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (line.startsWith('{') ? (JSON.parse(line) as Message) : line))
}
