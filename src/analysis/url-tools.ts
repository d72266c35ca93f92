import { optionError } from '../core/errors'

/** Decodes the percent escapes of an address, twice at most; leaves wrong ones as they are. */
export function decodeUrl(text: string): string {
  let decoded = text
  for (let round = 0; round < 2 && decoded.includes('%'); round++) {
    decoded = decoded.replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  }
  return decoded
}

/** Checks that an option is a list of hosts. */
export function checkHostList(path: string, hosts: unknown): readonly string[] {
  if (hosts === undefined) return []
  if (!Array.isArray(hosts)) throw optionError(path, hosts, 'a list of hosts')
  return hosts.map((host, i) => checkHost(`${path}[${i}]`, host))
}

/** Checks that a value is a host such as `go.example.cn`, without scheme and path. */
export function checkHost(path: string, host: unknown): string {
  if (typeof host === 'string' && host.length < 254 && /^(?:[a-z\d][a-z\d-]{0,62}\.)+[a-z][a-z\d-]+$/i.test(host))
    return host.toLowerCase()
  throw optionError(path, host, 'a host such as "go.example.cn", without scheme and path')
}

/** Checks the host options of the shortener detector. */
export function checkHosts(
  path: string,
  options: { readonly add?: unknown; readonly remove?: unknown; readonly brands?: unknown },
): {
  readonly add: readonly string[]
  readonly remove: readonly string[]
  readonly brands: ReadonlyMap<string, string>
} {
  const add = checkHostList(`${path}.add`, options.add)
  const remove = checkHostList(`${path}.remove`, options.remove)
  const twice = add.findIndex((host) => remove.includes(host))
  if (twice >= 0) throw optionError(`${path}.add[${twice}]`, add[twice], 'a host that is not removed as well')
  const brands = new Map<string, string>()
  const given = options.brands ?? {}
  if (typeof given !== 'object' || Array.isArray(given))
    throw optionError(`${path}.brands`, given, 'an object of owners by host')
  for (const [host, owner] of Object.entries(given)) {
    if (typeof owner !== 'string' || owner === '')
      throw optionError(`${path}.brands.${host}`, owner, "the owner's name")
    brands.set(checkHost(`${path}.brands`, host), owner)
  }
  return { add, remove, brands }
}
