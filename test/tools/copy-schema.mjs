// Puts the JSON Schema of results beside the built code.
import { copyFileSync } from 'node:fs'

copyFileSync(
  new URL('../../src/schema/result.schema.json', import.meta.url),
  new URL('../../dist/result.schema.json', import.meta.url),
)
