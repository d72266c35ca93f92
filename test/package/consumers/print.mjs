import { smoke } from './runtime.mjs'

console.log(await smoke())
