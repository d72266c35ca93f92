import { defineConfig, type Options } from 'tsup'

const entries = {
  index: 'src/index.ts',
  language: 'src/language.ts',
  evaluation: 'src/evaluation/index.ts',
  testing: 'src/testing/index.ts',
  training: 'src/training/index.ts',
  redis: 'src/redis/index.ts',
}

const library: Options = {
  // The module that imports a dependency is a file of its own: the dependency does not call itself free of side effects,
  // so a bundler can leave it out only together with the file that imports it. The data are a file of their own, since
  // they take 1 kB less, compressed, side by side than between the modules that use them.
  entry: { ...entries, similarity: 'src/matching/similarity.ts', lexicon: 'src/lexicon/index.ts' },
  target: 'es2022',
  splitting: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

export default defineConfig([
  { ...library, format: 'esm', sourcemap: true },
  // franc is published as ESM only: the CommonJS build carries it along (see THIRD-PARTY-NOTICES.md).
  {
    ...library,
    format: 'cjs',
    sourcemap: true,
    noExternal: [/^(?:franc|trigram-utils|n-gram|collapse-white-space)$/],
  },
  // TypeScript 6 calls an option that tsup sets deprecated.
  {
    ...library,
    entry: entries,
    format: ['esm', 'cjs'],
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  // The command line bundles its own libraries, so that installing the package for its API installs none of them.
  {
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    esbuildOptions: (options) => {
      options.charset = 'utf8'
    },
    noExternal: [/.*/],
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  },
])
