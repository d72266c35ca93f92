// Empties dist before a build: tsup's own cleaning would race between its configurations.
import { rmSync } from 'node:fs'

rmSync(new URL('../../dist', import.meta.url), { recursive: true, force: true })
