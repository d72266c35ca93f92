import { listedLength } from '../store/arguments'
import { memo } from './memo'
import { tokenLength } from './scripts'

/** As many as base64 writes in a token. */
const tokenBytes = (tokenLength / 4) * 3

/** Turns what the store is given into what may stand in Redis, and back. */
export interface Vault {
  /** A keyed hash: equal parts give equal tokens, and nobody without the secret can tell from which. */
  readonly token: (...parts: readonly string[]) => Promise<string>
  /** A text encrypted, after the token of context and text: equal for equal context and text. */
  readonly seal: (context: string, text: string) => Promise<string>
  /** The same for a member of a counter; `open` gives back no more of it than is listed. */
  readonly sealMember: (counter: string, member: string) => Promise<string>
  /** Gives a sealed text back; throws where it was sealed with another secret or was changed. */
  readonly open: (sealed: string) => Promise<string>
}

/**
 * Makes a vault from a secret: HKDF (RFC 5869) gives two keys, one for HMAC-SHA-256 and one for AES-256-GCM. The
 * initialisation vector of a text is its token, as in SIV (RFC 5297): it differs wherever the texts differ.
 */
export function createVault(secret: string | Uint8Array): Vault {
  const encoder = new TextEncoder()
  let derived: ReturnType<typeof deriveKeys> | undefined
  const keys = () => (derived ??= deriveKeys(typeof secret === 'string' ? encoder.encode(secret) : secret))

  const hash = async (text: string) => {
    const { mac } = await keys()
    return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', mac, encoder.encode(text)), 0, tokenBytes))
  }
  const encrypt = async (context: string, text: string, shown: string) => {
    const [{ cipher }, vector] = await Promise.all([keys(), hash(JSON.stringify(['sealed', context, text]))])
    // As JSON, since UTF-8 would lose half a surrogate pair.
    const plain = encoder.encode(JSON.stringify(shown))
    const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: fromBase64(vector) }, cipher, plain)
    return vector + toBase64(new Uint8Array(bytes))
  }
  const decrypt = async (sealed: string) => {
    const { cipher } = await keys()
    const bytes = fromBase64(sealed)
    const iv = bytes.subarray(0, tokenBytes)
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, cipher, bytes.subarray(tokenBytes))
    return JSON.parse(new TextDecoder().decode(plain)) as string
  }
  const token = memo(hash)
  const sealed = memo((parts) => {
    const [counter, member] = JSON.parse(parts) as [string, string]
    return encrypt(`member ${counter}`, member, member.slice(0, listedLength))
  })

  return {
    token: (...parts) => token(JSON.stringify(parts)),
    seal: (context, text) => encrypt(context, text, text),
    sealMember: (counter, member) => sealed(JSON.stringify([counter, member])),
    open: memo(decrypt),
  }
}

async function deriveKeys(secret: Uint8Array) {
  const { subtle } = crypto
  const base = await subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, ['deriveKey'])
  const from = (use: string) => {
    const info = new TextEncoder().encode(`junksift store: ${use}`)
    return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  }
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  const aes = { name: 'AES-GCM', length: 256 }
  const [mac, cipher] = await Promise.all([
    subtle.deriveKey(from('identifiers'), base, hmac, false, ['sign']),
    subtle.deriveKey(from('texts'), base, aes, false, ['encrypt', 'decrypt']),
  ])
  return { mac, cipher }
}

/** A token of nothing, another one each time. */
export function randomToken(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(tokenBytes)))
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0))
}
