// Starts the workers, and starts one anew when it ends by itself.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { settings } from './settings.js'

const worker = fileURLToPath(new URL('worker.js', import.meta.url))
const children = new Set()
let stopping = false

function start() {
  const child = fork(worker)
  children.add(child)
  child.on('exit', () => {
    children.delete(child)
    if (!stopping) setTimeout(start, 1000)
  })
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stopping = true
    for (const child of children) child.kill(signal)
  })
for (let i = 0; i < settings.workers; i++) start()
