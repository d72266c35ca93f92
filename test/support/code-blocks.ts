import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A TypeScript block of the documentation. */
export interface CodeBlock {
  /** `docs/guide/start.md:12`. */
  readonly place: string
  readonly code: string
}

const skipped = ['docs/api', 'docs/examples', 'node_modules', 'dist']

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return skipped.includes(path) ? [] : filesUnder(path, ending)
    return path.endsWith(ending) ? [path] : []
  })
}

function blocksOf(path: string, text: string): CodeBlock[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: `${path}:${text.slice(0, match.index).split('\n').length}`,
    code: match[1] as string,
  }))
}

/** Every ts block of the README files, the guides and the detector pages. */
export function blocksOfPages(): CodeBlock[] {
  const pages = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...filesUnder('docs', '.md')]
  return pages.flatMap((path) => blocksOf(path, readFileSync(`${root}${path}`, 'utf8')))
}

/** Every ts block of an `@example` in the sources. */
export function blocksOfSources(): CodeBlock[] {
  return filesUnder('src', '.ts').flatMap((path) => {
    const text = readFileSync(`${root}${path}`, 'utf8').replace(/^ *\* ?/gm, '')
    return blocksOf(path, text)
  })
}
