import { defineConfig, type Options } from 'tsup'

const entries = {
  index: 'src/index.ts',
  language: 'src/language.ts',
  evaluation: 'src/evaluation/index.ts',
  testing: 'src/testing/index.ts',
  training: 'src/training/index.ts',
  redis: 'src/redis/index.ts',
  reports: 'src/reports/index.ts',
  node: 'src/node/index.ts',
}

const library: Options = {
  // The module that imports a dependency is a file of its own: the dependency does not call itself free of side effects,
  // so a bundler can leave it out only together with the file that imports it. The data are a file of their own, since
  // they take 1 kB less, compressed, side by side than between the modules that use them.
  // The threads of `junksift/node` run a file of their own, and the command line takes the pool of threads from one only
  // where it is asked for several.
  entry: {
    ...entries,
    similarity: 'src/matching/similarity.ts',
    lexicon: 'src/lexicon/index.ts',
    'scan-pool': 'src/node/pool.ts',
    'scan-worker': 'src/node/scan-worker.ts',
  },
  target: 'es2022',
  splitting: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

/** The pool of threads is no part of the bin: it needs a library that lies in files of its own. */
const poolBeside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pool-beside',
  setup: (build) => build.onResolve({ filter: /\/node\/pool$/ }, () => ({ path: './scan-pool.js', external: true })),
}

export default defineConfig([
  { ...library, format: 'esm', sourcemap: true },
  // franc is published as ESM only: the CommonJS build carries it along (see THIRD-PARTY-NOTICES.md).
  {
    ...library,
    format: 'cjs',
    sourcemap: true,
    // Tells where a file lies: `import.meta.url` in CommonJS.
    shims: true,
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
    esbuildPlugins: [poolBeside],
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  },
])
