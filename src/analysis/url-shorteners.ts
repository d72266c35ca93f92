import { brandShorteners, publicShorteners } from '../lexicon/shorteners'

/** A listed short host. */
export interface ShortenerMatch {
  /** The listed host, which the looked-up one equals or is below of. */
  readonly listed: string
  /** Who issues its links, where only one does. */
  readonly owner: string | undefined
}

/** Changes to the built-in lists. */
export interface ShortenerChanges {
  readonly add: readonly string[]
  readonly remove: readonly string[]
  readonly brands: ReadonlyMap<string, string>
}

let builtInHosts: ReadonlyMap<string, string> | undefined

/** The built-in hosts with their owner, `''` for public ones. */
function listedHosts(): ReadonlyMap<string, string> {
  if (builtInHosts) return builtInHosts
  const hosts = new Map<string, string>()
  for (const host of publicShorteners.trim().split(' ')) hosts.set(host, '')
  for (const entry of brandShorteners.trim().split(' ')) {
    const [host, owner] = entry.split('=') as [string, string]
    hosts.set(host, owner.replaceAll('_', ' '))
  }
  return (builtInHosts = hosts)
}

/** Makes a look-up of short hosts; it never goes above the registrable domain. */
export function shortenersIn({ add, remove, brands }: ShortenerChanges) {
  return function lookUp(host: string, domain: string): ShortenerMatch | undefined {
    const listed = listedHosts()
    for (let name = host; name.length >= domain.length; name = name.slice(name.indexOf('.') + 1)) {
      if (remove.includes(name)) return undefined
      if (add.includes(name)) return { listed: name, owner: undefined }
      const owner = brands.get(name) ?? listed.get(name)
      if (owner !== undefined) return { listed: name, owner: owner === '' ? undefined : owner }
    }
    return undefined
  }
}

let builtIn: ReturnType<typeof shortenersIn> | undefined

/** Looks a host up in the built-in lists. */
export function builtInShortener(host: string, domain: string): ShortenerMatch | undefined {
  builtIn ??= shortenersIn({ add: [], remove: [], brands: new Map() })
  return builtIn(host, domain)
}
