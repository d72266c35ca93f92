/** Where the parts after a host end. */
export interface Tail {
  readonly port: number | undefined
  readonly pathStart: number
  readonly end: number
}

const portPattern = /:(\d{2,5})(?=[^\w.:\u3400-\u9fff-]|$)/y

/** Reads port, path, query and fragment after a host that ends at `at`. */
export function readTail(text: string, at: number): Tail {
  let pathStart = at
  let port: number | undefined
  portPattern.lastIndex = at
  const found = text.charCodeAt(at) === 58 ? portPattern.exec(text) : null
  if (found && +(found[1] as string) < 65536) {
    port = +(found[1] as string)
    pathStart = portPattern.lastIndex
  }
  if (!'/?#'.includes(text.charAt(pathStart) || ' ')) return { port, pathStart, end: pathStart }
  let end = pathStart
  for (; isPathCode(text.charCodeAt(end)); end++) {
    if (text.charCodeAt(end) !== 58 || !text.startsWith('//', end + 1)) continue
    const scheme = gluedScheme(text, pathStart, end)
    if (scheme > 0) {
      end -= scheme
      break
    }
  }
  return { port, pathStart, end: trimEnd(text, pathStart, end) }
}

/** Printable ASCII without spaces, quotes, angle and curly brackets, `\`, `^`, `` ` `` and `|`. */
function isPathCode(code: number): boolean {
  if (code >= 97 && code <= 122) return true
  if (!(code > 0x20 && code < 0x7f)) return false
  return code !== 34 && code !== 60 && code !== 62 && code !== 92 && code !== 94 && code !== 96 && code < 123
}

/**
 * The length of the scheme before a `://` inside a path, where a second link is glued on; 0 where that link is a value
 * of the first: `?url=http://…`.
 */
function gluedScheme(text: string, start: number, colon: number): number {
  const scheme = /h(?:tt|xx|\*\*)ps?$/i.exec(text.slice(Math.max(start, colon - 5), colon))?.[0]
  if (scheme === undefined) return 0
  return '=/?&#%:'.includes(text.charAt(colon - scheme.length - 1)) ? 0 : scheme.length
}

/** Leaves out punctuation at the end and brackets that were opened before the link. */
function trimEnd(text: string, start: number, end: number): number {
  let open = 0
  let openSquare = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 40) open++
    else if (code === 41) open--
    else if (code === 91) openSquare++
    else if (code === 93) openSquare--
  }
  let at = end
  for (; at > start; at--) {
    const char = text.charAt(at - 1)
    if (char === ')') {
      if (open >= 0) break
      open++
    } else if (char === ']') {
      if (openSquare >= 0) break
      openSquare++
    } else if (char === '(') open--
    else if (char === '[') openSquare--
    else if (!".,;:!?'*~$".includes(char)) break
  }
  return at
}
