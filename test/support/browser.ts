import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** Where a Chromium may be: `CHROMIUM` names another place. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The program of a Chromium, or `undefined` where this machine has none. */
export const chromium = [process.env.CHROMIUM ?? '', ...places].find((path) => path !== '' && existsSync(path))

/** What a page did that a report must never do. */
interface Misdeeds {
  /** Addresses that were asked for, the page itself among them; also those that the policy then blocked. */
  readonly requests: string[]
  /** Those that the policy blocked. */
  readonly blocked: string[]
  /** Dialogs that opened, errors that were thrown, what the console and the policy complained about. */
  readonly events: string[]
}

/** A page in a browser, driven by the Chrome DevTools Protocol. */
export interface BrowserPage extends Misdeeds {
  /** The value of an expression in the page; it must be JSON. */
  readonly evaluate: <T>(expression: string) => Promise<T>
  readonly press: (key: 'Tab' | 'Enter' | 'Escape' | 'ArrowRight' | 'ArrowLeft') => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** A PNG in Base64. */
  readonly screenshot: () => Promise<string>
  /** A command of the protocol. */
  readonly send: (method: string, params?: object) => Promise<Record<string, unknown>>
}

/** A running browser. */
export interface Browser {
  readonly open: (url: string) => Promise<BrowserPage>
  readonly close: () => Promise<void>
}

interface Answer {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: Record<string, unknown>
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
}

const keyCodes = { Tab: 9, Enter: 13, Escape: 27, ArrowRight: 39, ArrowLeft: 37 } as const

/** Starts a Chromium without a window. Commands go through pipes, so that no port is opened. */
export function launch(program: string): Browser {
  const folder = mkdtempSync(join(tmpdir(), 'junksift-browser-'))
  const child = spawn(
    program,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-pipe',
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const input = child.stdio[3] as Writable
  const output = child.stdio[4] as Readable
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >()
  const listeners = new Map<string, (answer: Answer) => void>()
  let last = 0
  let rest = ''
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const answer = JSON.parse(part) as Answer
      const call = waiting.get(answer.id ?? -1)
      if (call && answer.error) call.reject(new Error(answer.error.message))
      else if (call) call.resolve(answer.result ?? {})
      else listeners.get(answer.sessionId ?? '')?.(answer)
    }
  })
  const call = (method: string, params: object = {}, sessionId?: string) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      waiting.set(++last, { resolve, reject })
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
    })
  return {
    open: async (url) => {
      const { targetId } = await call('Target.createTarget', { url: 'about:blank' })
      const { sessionId } = (await call('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string }
      const send = (method: string, params: object = {}) => call(method, params, sessionId)
      const requests: string[] = []
      const blocked: string[] = []
      const addresses = new Map<unknown, string>()
      const events: string[] = []
      let onLoad = () => {}
      const loaded = new Promise<void>((resolve) => (onLoad = resolve))
      listeners.set(sessionId, ({ method, params }) => {
        if (method === 'Page.loadEventFired') onLoad()
        if (method === 'Network.requestWillBeSent') {
          const { url: address } = (params as { request: { url: string } }).request
          requests.push(address)
          addresses.set(params?.requestId, address)
        }
        if (method === 'Network.loadingFailed' && params?.blockedReason === 'csp')
          blocked.push(addresses.get(params.requestId) ?? '')
        if (method === 'Page.javascriptDialogOpening') void send('Page.handleJavaScriptDialog', { accept: true })
        if (
          /^(?:Page\.javascriptDialogOpening|Runtime\.exceptionThrown|Runtime\.consoleAPICalled|Log\.entryAdded|Audits\.issueAdded)$/.test(
            method ?? '',
          )
        )
          events.push(`${method} ${JSON.stringify(params).slice(0, 500)}`)
      })
      for (const domain of ['Page', 'Network', 'Runtime', 'Log', 'Audits']) await send(`${domain}.enable`)
      await send('Page.navigate', { url })
      await loaded
      return {
        requests,
        blocked,
        events,
        send,
        evaluate: async <T>(expression: string) => {
          const answer = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
          if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails))
          return (answer.result as { value: T }).value
        },
        press: async (key) => {
          const windowsVirtualKeyCode = keyCodes[key]
          const text = key === 'Enter' ? { text: '\r' } : {}
          for (const type of ['keyDown', 'keyUp'])
            await send('Input.dispatchKeyEvent', {
              type,
              key,
              code: key,
              windowsVirtualKeyCode,
              ...(type === 'keyDown' ? text : {}),
            })
        },
        type: async (text) => void (await send('Input.insertText', { text })),
        screenshot: async () => (await send('Page.captureScreenshot', { format: 'png' })).data as string,
      }
    },
    close: async () => {
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
    },
  }
}
