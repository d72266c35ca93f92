import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const src = (path: string) => `${root}src/${path}`

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^junksift$/, replacement: src('index.ts') },
      { find: /^junksift\/language$/, replacement: src('language.ts') },
      { find: /^junksift\/(evaluation|redis|testing|training|node)$/, replacement: src('$1/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    typecheck: {
      enabled: true,
      include: ['test/types/**/*.test-d.ts'],
      tsconfig: `${root}tsconfig.json`,
      checker: `${root}node_modules/typescript/bin/tsc`,
    },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/main.ts', 'src/lexicon/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
})
