import { tokenLength } from './scripts'

/** Turns what the store is given into what may stand in Redis, and back. */
export interface Vault {
  /** A keyed hash: equal parts give equal tokens, and nobody without the secret can tell from which. */
  readonly token: (...parts: readonly string[]) => Promise<string>
  /**
   * A text encrypted, after the token of context and text: equal for equal context and text. `shown` is what `open`
   * gives back, where that is not the whole text.
   */
  readonly seal: (context: string, text: string, shown?: string) => Promise<string>
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

  const token: Vault['token'] = async (...parts) => {
    const { mac } = await keys()
    const hash = await crypto.subtle.sign('HMAC', mac, encoder.encode(JSON.stringify(parts)))
    return toHex(new Uint8Array(hash, 0, tokenLength / 2))
  }

  return {
    token,
    seal: async (context, text, shown = text) => {
      const [{ cipher }, vector] = await Promise.all([keys(), token('sealed', context, text)])
      // As JSON, since UTF-8 would lose half a surrogate pair.
      const plain = encoder.encode(JSON.stringify(shown))
      const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: fromHex(vector) }, cipher, plain)
      return vector + btoa(String.fromCharCode(...new Uint8Array(bytes)))
    },
    open: async (sealed) => {
      const { cipher } = await keys()
      const iv = fromHex(sealed.slice(0, tokenLength))
      const bytes = Uint8Array.from(atob(sealed.slice(tokenLength)), (unit) => unit.charCodeAt(0))
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, cipher, bytes)
      return JSON.parse(new TextDecoder().decode(plain)) as string
    },
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

function toHex(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += (byte < 16 ? '0' : '') + byte.toString(16)
  return hex
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}
