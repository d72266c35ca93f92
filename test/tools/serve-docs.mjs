// Serves docs/api on http://localhost:4173 (or the port given) for reading; nothing but files below that folder.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../docs/api', import.meta.url))
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}
const port = Number(process.argv[2] ?? 4173)

createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
  const file = root + (path.endsWith('/') ? `${path}index.html` : path)
  try {
    const body = await readFile(file)
    response
      .writeHead(200, { 'content-type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8` })
      .end(body)
  } catch {
    response.writeHead(404).end('not found')
  }
}).listen(port, 'localhost', () => console.log(`http://localhost:${port}`))
