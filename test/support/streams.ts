import { readFileSync } from 'node:fs'
import { createScanner, memoryStore, type AnyDetector, type Message, type Store } from 'junksift'

/** The messages of a block of a detector's page, one a line as JSON: what came before its examples. */
export function messagesOf(id: string, block: string): readonly Message[] {
  const page = readFileSync(new URL(`../../docs/detectors/${id}.md`, import.meta.url), 'utf8')
  const found = new RegExp(`^\`\`\`text ${block}\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)
  if (!found) throw new Error(`the page has no block "text ${block}"`)
  return (found[1] as string)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Message)
}

/** A scanner of detectors that are not known by their types. */
function scannerOf(...detectors: AnyDetector[]) {
  const scanner = createScanner({ detectors })
  return (message: Message) => scanner.scanAsync(message as never)
}

/** A store in which a detector has seen the messages that its page says came before. */
export async function storeAfter(id: string, make: (store: Store) => AnyDetector): Promise<Store> {
  const store = memoryStore()
  const scan = scannerOf(make(store))
  for (const message of messagesOf(id, 'earlier')) await scan(message)
  return store
}
