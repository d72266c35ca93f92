import { setFlagsFromString } from 'node:v8'
import { runCommandLine } from './args'

// Collects garbage sooner: a long scan peaks at two thirds of the memory, for a tenth of the time.
setFlagsFromString('--optimize-for-size')

const controller = new AbortController()
process.once('SIGINT', () => {
  controller.abort()
  // A second Ctrl-C ends at once.
  process.once('SIGINT', () => process.exit(130))
})
// Nobody reads the messages on standard error: no reason to fail.
process.stderr.on('error', () => {})

const { stdin, stdout, stderr, env } = process
process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  signal: controller.signal,
})
stdin.destroy()
