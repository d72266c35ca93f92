/** What a self-contained page is made of. */
export interface Page {
  readonly locale: string
  readonly title: string
  /** CSS and its SHA-256 hash in Base64. */
  readonly style: string
  readonly styleHash: string
  /** The one script, and its hash; none where the page is only read. */
  readonly script?: string
  readonly scriptHash?: string
  /** HTML. */
  readonly body: string
  /** What the script reads: any JSON. */
  readonly data?: unknown
}

/**
 * Writes a page that loads nothing: its policy allows the one style and the one script by their hashes and nothing else,
 * neither a request nor an event handler in an attribute, and no text may become markup (Trusted Types).
 */
export function writePage({ locale, title, style, styleHash, script, scriptHash, body, data }: Page): string {
  const policy = [
    `default-src 'none'`,
    `style-src 'sha256-${styleHash}'`,
    ...(scriptHash === undefined ? [] : [`script-src 'sha256-${scriptHash}'`]),
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ')
  return [
    `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n${body}`,
    ...(data === undefined ? [] : [`<script type="application/json" id="data">${toInertJson(data)}</script>`]),
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
    '</body>\n</html>\n',
  ].join('\n')
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Makes a text safe inside an element or a quoted attribute. A carriage return stays one; NUL, which HTML cannot hold,
 * becomes U+FFFD, as the parser would have it.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (c) => named[c] ?? (c === '\r' ? '&#13;' : '\ufffd'))
}

/** JSON without a character that means anything to HTML or ends a line of JavaScript: it cannot leave its element. */
export function toInertJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
