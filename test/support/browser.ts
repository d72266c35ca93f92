import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'

/** Where a Chromium may be: `CHROMIUM` names another place. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const program = [process.env.CHROMIUM ?? '', ...places].find((path) => path !== '' && existsSync(path))

/** Why tests in a browser are skipped; empty where they run. */
export const noChromium =
  program === undefined ? ' (skipped: no Chromium here; install one, or name it in CHROMIUM)' : ''

/** Starts the Chromium of this machine without a window. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: program ?? '' })
}

/** A page, and what it did that a report must never do. */
interface Visit {
  readonly page: Page
  /** Addresses that were asked for, the page itself among them; also those that the policy then blocked. */
  readonly requests: readonly string[]
  /** Those that the policy blocked. */
  readonly blocked: readonly string[]
  /** Dialogs that opened, errors that were thrown, what the console and the policy complained about. */
  readonly events: readonly string[]
}

/** Opens an address in a new page and writes down what it does. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage()
  const requests: string[] = []
  const blocked: string[] = []
  const events: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') blocked.push(request.url())
  })
  page.on('dialog', (dialog) => {
    events.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => events.push(`error: ${String(error)}`))
  page.on('console', (message) => events.push(`${message.type()}: ${message.text()}`))
  page.on('popup', (popup) => events.push(`popup: ${popup.url()}`))
  page.on('download', (download) => events.push(`download: ${download.url()}`))
  await page.goto(url)
  return { page, requests, blocked, events }
}
