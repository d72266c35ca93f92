import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { auditMessage, complaintReport, createScanner, defineDetector, inboxLite, type Message } from 'junksift'
import { auditPage, complaintPage, htmlReport } from 'junksift/reports'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, noChromium, visit } from '../support/browser'
import { nastyMarkup } from '../support/nasty-markup'

const folder = mkdtempSync(join(tmpdir(), 'junksift-pages-'))
const echo = defineDetector({
  id: 'echo',
  codes: { found: { weight: 1, reason: { en: 'Saw {text}', 'zh-CN': '见{text}' } } },
  inspect: ({ text }) => ({ strength: 1, code: 'found', detail: { text }, spans: [{ start: 0, end: text.length }] }),
})
const scanner = createScanner(inboxLite()).with(echo)
const time = Date.UTC(2026, 10, 11)
const messages = nastyMarkup.map((text, i): Message => ({
  text,
  sender: `${text}${i}`,
  id: `${i} ${text}`,
  receivedAt: time + i * 1e6,
}))

const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const codeOf = (character: string) => character.codePointAt(0)!.toString(16).toUpperCase()
/** A text as a page shows it, with the numbers of what cannot be seen. */
const shown = (text: string) => text.replace(unseen, codeOf)
const focused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)

describe.skipIf(noChromium)(`in a browser${noChromium}`, () => {
  let browser: Browser
  const write = (name: string, html: string) => {
    writeFileSync(join(folder, name), html)
    return pathToFileURL(join(folder, name)).href
  }
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Nothing ran, nothing was asked for, nothing complained. */
  const expectHarmless = async ({ page, requests, events }: Awaited<ReturnType<typeof visit>>, url: string) => {
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
    expect(events).toEqual([])
    expect(requests).toEqual([url])
    expect(page.url().split('#')[0]).toBe(url)
  }

  test('a report shows hostile messages and runs none', async () => {
    const rows = messages.map((message) => ({ message, result: scanner.scan(message) }))
    const url = write('report.html', await htmlReport(rows, { title: nastyMarkup.join(' ') }))
    const visited = await visit(browser, url)
    const { page } = visited
    await expectHarmless(visited, url)
    expect(await page.locator('script').count()).toBe(2)
    expect(await page.locator('#list tbody tr').count()).toBe(messages.length)

    await page.locator('#list tbody td:last-child button').first().click()
    for (const { text } of messages) {
      expect(await page.locator('dialog .text').textContent()).toBe(shown(text))
      expect(await page.locator('dialog .text .unseen').allTextContents()).toEqual(
        [...text.matchAll(unseen)].map(([character]) => codeOf(character)),
      )
      expect(await page.locator('dialog li mark').count()).toBe(0)
      await page.keyboard.press('ArrowRight')
    }
    const foreign = 'img,iframe,object,embed,link,base,form,audio,video,a:not([href^="#"]),svg,animate,template'
    expect(await page.locator(foreign).count()).toBe(0)
    // The chart library sets styles, by properties: the policy allows no attribute.
    const handlers = await page.evaluate(() => {
      const isForeign = (element: Element, name: string) =>
        name.startsWith('on') || (name === 'style' && !element.closest('.uplot'))
      return [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => isForeign(element, name)),
      ).length
    })
    expect(handlers).toBe(0)
    await expectHarmless(visited, url)
  }, 60_000)

  test('the policy of a report stops what would get in', async () => {
    const { page, blocked, events } = await visit(browser, write('policy.html', await htmlReport([])))
    const isStopped = (way: 'markup' | 'write' | 'script') =>
      page.evaluate((name) => {
        const script = document.createElement('script')
        const ways = {
          markup: () => void (document.body.innerHTML = '<b>x</b>'),
          write: () => document.write('x'),
          script: () => void (script.text = 'window.pwned = 1'),
        }
        try {
          ways[name]()
          return false
        } catch (error) {
          return error instanceof TypeError
        }
      }, way)
    for (const way of ['markup', 'write', 'script'] as const) expect(await isStopped(way), way).toBe(true)
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const image = new Image()
          image.onerror = image.onload = () => resolve(null)
          image.src = 'https://evil.example/x.png'
          document.body.setAttribute('style', 'color: red')
          document.body.append(image)
        }),
    )
    expect(blocked).toEqual(['https://evil.example/x.png'])
    expect(events.join()).toContain('Content Security Policy')
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe('rgb(255, 0, 0)')
  }, 30_000)

  describe('the charts of a report', () => {
    /** How many points of a chart have the colour of a CSS variable. */
    const painted = (page: Page, chart: string, variable: string) =>
      page.locator(`${chart} canvas`).evaluate((canvas: HTMLCanvasElement, name) => {
        const copy = new OffscreenCanvas(canvas.width, canvas.height)
        const context = copy.getContext('2d', { willReadFrequently: true })!
        context.drawImage(canvas, 0, 0)
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
        context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name)
        const wanted = context.fillStyle
        const hex = (value: number) => value.toString(16).padStart(2, '0')
        let count = 0
        for (let i = 0; i < data.length; i += 4)
          if (`#${hex(data[i]!)}${hex(data[i + 1]!)}${hex(data[i + 2]!)}` === wanted && data[i + 3] === 255) count++
        return count
      }, variable)
    const texts = [...Array.from({ length: 30 }, (_, i) => `代开发票,验后付款,电话1380000${1000 + i}`), '吃火锅吗?']
    const rows = texts.map((text, i) => ({
      message: { text, receivedAt: time + (i % 5) * 864e5 },
      result: scanner.scan(text),
    }))
    const charts = ['#categories', '#scores figure:first-of-type', '#scores figure:last-of-type', '#detectors']

    test('are drawn in the colours of the page, and anew when these or its width change', async () => {
      const { page, events } = await visit(browser, write('charts.html', await htmlReport(rows)))
      await page.emulateMedia({ colorScheme: 'light' })
      for (const chart of charts) {
        expect(await painted(page, chart, '--spam'), chart).toBeGreaterThan(1000)
        expect(await painted(page, chart, '--suspect'), chart).toBe(0)
      }
      const light = await painted(page, '#categories', '--spam')
      await page.emulateMedia({ colorScheme: 'dark' })
      await expect.poll(() => painted(page, '#categories', '--spam')).toBe(light)

      await page.setViewportSize({ width: 375, height: 800 })
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      const widest = () =>
        page.locator('.uplot').evaluateAll((plots) => Math.max(...plots.map((plot) => plot.clientWidth)))
      await expect.poll(widest).toBeLessThan(375)
      expect(await overflow()).toBe(0)
      expect(await painted(page, '#categories', '--spam')).toBeGreaterThan(0)
      expect(events).toEqual([])
    }, 30_000)

    test('tell the figures under the pointer, and in a table that the keyboard opens', async () => {
      const { page } = await visit(browser, write('figures.html', await htmlReport(rows)))
      const [first, second] = [charts[1]!, charts[2]!]
      const cells = page.locator(`${second} details tbody tr:first-child > *`)
      expect(await cells.allTextContents()).toEqual(['2026-11-11', '1', '0', '6', '7'])
      await page.locator(`${second} .u-over`).hover({ position: { x: 4, y: 20 } })
      await expect
        .poll(() => page.locator(`${second} .u-value`).allTextContents())
        .toEqual(['2026-11-11', '1', '0', '6'])

      expect(await page.locator(`${first} details tbody`).isVisible()).toBe(false)
      await page.locator(`${first} summary`).focus()
      await page.keyboard.press('Enter')
      expect(await page.locator(`${first} details tbody`).isVisible()).toBe(true)
      await page.keyboard.press('Tab')
      expect(await focused(page.locator(`${first} details .scroll`))).toBe(true)
    }, 30_000)

    test('show the messages of a bar that is pressed', async () => {
      const { page } = await visit(browser, write('bars.html', await htmlReport(rows)))
      const name = await page.locator('#categories details tbody tr:last-child th').textContent()
      const box = (await page.locator('#categories .u-over').boundingBox())!
      await page.mouse.click(box.x - 20, box.y + box.height - 8)
      expect(await page.locator('#list tbody tr').count()).toBe(1)
      expect(await page.locator('#list .chip').textContent()).toContain(name)
    }, 30_000)
  })

  test('a report is used with the keyboard alone', async () => {
    const texts = ['代开发票,验后付款,电话13800001234', '晚上一起吃火锅吗?', '代开发票 验后付款 电话13800005678']
    const rows = texts.map((text) => ({ message: { text }, result: scanner.scan(text) }))
    const { page } = await visit(browser, write('keys.html', await htmlReport(rows)))
    const press = (key: string) => page.keyboard.press(key)
    const active = () =>
      page.evaluate(() => document.activeElement?.textContent || document.activeElement?.ariaLabel || '')
    const tabTo = async (wanted: (text: string) => boolean) => {
      for (let i = 0; i < 120; i++) {
        await press('Tab')
        if (wanted(await active())) return
      }
      throw new Error(`Tab reaches no such element; it is at ${await active()}`)
    }
    const list = page.locator('#list tbody tr')

    await tabTo((text) => text === 'Search: Messages')
    await page.keyboard.type('火锅')
    expect(await list.count()).toBe(1)
    await page.locator('#list input').fill('')
    expect(await list.count()).toBe(3)

    await tabTo((text) => text === 'score')
    await press('Enter')
    expect(await page.locator('#list th[aria-sort=descending]').textContent()).toBe('score')
    const scores = await page.locator('#list tbody td:nth-child(3)').allTextContents()
    expect(scores).toEqual([...scores].sort().reverse())

    await tabTo((text) => text.startsWith('代开发票'))
    await press('Enter')
    expect(await page.locator('dialog').isVisible()).toBe(true)
    expect(await page.locator('dialog .text mark').count()).toBeGreaterThan(0)
    const title = () => page.locator('dialog h2').textContent()
    const first = await title()
    await press('ArrowRight')
    expect(await title()).not.toBe(first)
    await press('ArrowLeft')
    expect(await title()).toBe(first)
    await press('Escape')
    expect(await page.locator('dialog').isVisible()).toBe(false)

    await page.locator('.card.spam button').focus()
    await press('Enter')
    const told = await page.locator('#list tbody td:nth-child(2)').allTextContents()
    expect(new Set(told)).toEqual(new Set(['spam']))
  }, 60_000)

  test('a page of an audit shows hostile messages, runs none, and is narrowed with the keyboard', async () => {
    const rows = messages.map((message) => ({
      message: { ...message, text: `【青禾家居】全场5折${message.text}` },
      violations: auditMessage(`【青禾家居】全场5折${message.text}`, {
        market: 'CN',
        provider: 'aliyun',
        purpose: 'marketing',
      }),
    }))
    const good = { message: '【青禾家居】会员您好，★全场5折，拒收请回复R', violations: [] }
    const notice = '您的订单已发货【青禾家居】'
    const warned = {
      message: notice,
      violations: auditMessage(notice, { market: 'CN', provider: 'aliyun', purpose: 'notification' }),
    }
    const url = write('audit.html', await auditPage([good, warned, ...rows], { title: nastyMarkup.join(' ') }))
    const visited = await visit(browser, url)
    const { page } = visited
    await expectHarmless(visited, url)
    expect(await page.locator('script').count()).toBe(0)
    const count = () => page.locator('article:visible').count()
    expect(await count()).toBe(messages.length + 1)
    await page.locator('#show-all').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused(page.locator('#show-error'))).toBe(true)
    expect(await count()).toBe(messages.length)
    await page.keyboard.press('ArrowRight')
    expect(await focused(page.locator('#show-warning'))).toBe(true)
    expect(await count()).toBeGreaterThan(0)
    const texts = await page.locator('article > .text:first-of-type').allTextContents()
    expect(texts.slice(1)).toEqual(rows.map(({ message: { text } }) => shown(text)))
    await expectHarmless(visited, url)
  }, 30_000)

  test('a page of complaints shows hostile messages and runs none', async () => {
    const reports = messages.map((message) => complaintReport(message, scanner.scan(message), { market: 'GB' }))
    const url = write('complaints.html', complaintPage(reports, { title: nastyMarkup.join(' ') }))
    const visited = await visit(browser, url)
    await expectHarmless(visited, url)
    expect(await visited.page.locator('script').count()).toBe(0)
    const texts = await visited.page.locator('article > h3:first-of-type + pre').allTextContents()
    const held = messages.map(({ text }) => text.replace(/[\0\p{Cs}]/gu, '\ufffd')).filter((text) => text !== '')
    expect(texts).toEqual(held)
  }, 30_000)
})
