import { smoke } from './runtime.mjs'

export default {
  async test() {
    console.log(await smoke())
  },
}
