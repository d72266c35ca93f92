import { usageError } from '../errors'

/** Encodings by name; `auto` decides by what it sees. */
const encodings = ['auto', 'utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const
export type EncodingName = (typeof encodings)[number]

const aliases: Readonly<Record<string, EncodingName>> = {
  utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  utf16: 'utf-16le',
  'utf-16': 'utf-16le',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
}

/** Reads the name of an encoding as a user writes it. */
export function parseEncoding(name: string): EncodingName {
  const lower = name.toLowerCase()
  const known = Object.hasOwn(aliases, lower) ? (aliases[lower] as EncodingName) : lower
  if (!(encodings as readonly string[]).includes(known))
    throw usageError(`unknown encoding ${name}; known are ${encodings.join(', ')}`)
  return known as EncodingName
}

/** Decodes a stream of bytes, piece by piece. A byte order mark is left out. */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  encoding: EncodingName = 'auto',
): AsyncGenerator<string> {
  let decoder = encoding === 'auto' ? undefined : new TextDecoder(encoding)
  let pending: Uint8Array = new Uint8Array(0)
  let first = true
  for await (const chunk of chunks) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true })
      continue
    }
    pending = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk
    if (first && pending.length < 4) continue
    const marked: EncodingName | undefined = first ? byMark(pending) : undefined
    const found = marked ?? byContent(pending)
    first = false
    if (found === 'ascii') {
      yield latin1(pending)
      pending = new Uint8Array(0)
    } else if (found) {
      decoder = new TextDecoder(found)
      yield decoder.decode(pending, { stream: true })
      pending = new Uint8Array(0)
    }
  }
  decoder ??= new TextDecoder((first ? byMark(pending) : undefined) ?? whole(pending))
  yield decoder.decode(pending)
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function byMark(bytes: Uint8Array): EncodingName | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** How much is looked at to tell an encoding, in bytes. */
const looksAt = 65_536

/**
 * The encoding of bytes without a mark: `ascii` where nothing has to be decided yet, `undefined` where more bytes are
 * needed, UTF-8 where it is valid, else GB18030.
 */
function byContent(bytes: Uint8Array): 'ascii' | 'utf-8' | 'gb18030' | undefined {
  const head = bytes.subarray(0, looksAt)
  if (bytes.every((byte) => byte < 0x80)) return 'ascii'
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return bytes.length > looksAt || /[^\0-\x7f]/.test(text) ? 'utf-8' : undefined
  } catch {
    return 'gb18030'
  }
}

/** The same at the end of the input, where a cut character is an error. */
function whole(bytes: Uint8Array): EncodingName {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}
