import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { auditMessage, complaintReport, createScanner, defineDetector, inboxLite, type Message } from 'junksift'
import { auditPage, complaintPage, htmlReport } from 'junksift/reports'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromium, launch, type Browser, type BrowserPage } from '../support/browser'
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

describe.skipIf(chromium === undefined)(
  `in a browser${chromium === undefined ? ' (skipped: no Chromium here; install one, or name it in CHROMIUM)' : ''}`,
  () => {
    let browser: Browser
    const write = (name: string, html: string) => {
      writeFileSync(join(folder, name), html)
      return pathToFileURL(join(folder, name)).href
    }
    beforeAll(() => {
      browser = launch(chromium!)
    })
    afterAll(async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    })

    /** Nothing ran, nothing was asked for, nothing complained. */
    const expectHarmless = async ({ evaluate, requests, events }: BrowserPage, url: string) => {
      expect(await evaluate('typeof window.pwned')).toBe('undefined')
      expect(events).toEqual([])
      expect(requests).toEqual([url])
      expect(await evaluate('location.href.split("#")[0]')).toBe(url)
    }

    test('a report shows hostile messages and runs none', async () => {
      const rows = messages.map((message) => ({ message, result: scanner.scan(message) }))
      const url = write('report.html', await htmlReport(rows, { title: nastyMarkup.join(' ') }))
      const page = await browser.open(url)
      const { evaluate } = page
      await expectHarmless(page, url)
      expect(await evaluate('document.scripts.length')).toBe(2)
      expect(await evaluate('document.querySelectorAll("#list tbody tr").length')).toBe(messages.length)

      await evaluate('document.querySelector("#list tbody td:last-child button").click()')
      for (const { text } of messages) {
        const unseen = '[...document.querySelectorAll("dialog .text .unseen")].map((e) => e.textContent)'
        const shown = await evaluate<string>('document.querySelector("dialog .text").textContent')
        const codes = await evaluate<string[]>(unseen)
        const expected = text.replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (c) =>
          c.codePointAt(0)!.toString(16).toUpperCase(),
        )
        expect(shown).toBe(expected)
        expect(codes.join('')).toBe(
          [...text.matchAll(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu)]
            .map(([c]) => c.codePointAt(0)!.toString(16).toUpperCase())
            .join(''),
        )
        expect(await evaluate('document.querySelector("dialog li mark") === null')).toBe(true)
        await page.press('ArrowRight')
      }
      const foreign = 'img,iframe,object,embed,link,base,form,audio,video,a:not([href^="#"]),svg a,animate,template'
      expect(await evaluate(`document.querySelectorAll('${foreign}').length`)).toBe(0)
      const handlers =
        '[...document.querySelectorAll("*")].filter((e) => e.getAttributeNames().some((n) => /^on|style/.test(n))).length'
      expect(await evaluate(handlers)).toBe(0)
      await expectHarmless(page, url)
    }, 60_000)

    test('the policy of a report stops what would get in', async () => {
      const page = await browser.open(write('policy.html', await htmlReport([])))
      const blocked = (code: string) =>
        page.evaluate<boolean>(
          `(() => { try { ${code}; return false } catch (error) { return error instanceof TypeError } })()`,
        )
      expect(await blocked('document.body.innerHTML = "<b>x</b>"')).toBe(true)
      expect(await blocked('document.write("x")')).toBe(true)
      expect(await blocked('const s = document.createElement("script"); s.text = "window.pwned = 1"')).toBe(true)
      await page.evaluate(`new Promise((resolve) => {
        const image = new Image()
        image.onerror = image.onload = resolve
        image.src = 'https://evil.example/x.png'
        document.body.append(image)
      })`)
      expect(page.blocked).toEqual(['https://evil.example/x.png'])
      expect(page.events.join()).toContain('ContentSecurityPolicyIssue')
    }, 30_000)

    test('a report is used with the keyboard alone', async () => {
      const texts = ['代开发票,验后付款,电话13800001234', '晚上一起吃火锅吗?', '代开发票 验后付款 电话13800005678']
      const rows = texts.map((text) => ({ message: { text }, result: scanner.scan(text) }))
      const page = await browser.open(write('keys.html', await htmlReport(rows)))
      const { evaluate, press } = page
      const active = () => evaluate<string>('document.activeElement.textContent || document.activeElement.ariaLabel')
      const tabTo = async (wanted: (text: string) => boolean) => {
        for (let i = 0; i < 120; i++) {
          await press('Tab')
          if (wanted(await active())) return
        }
        throw new Error(`Tab reaches no such element; it is at ${await active()}`)
      }
      const shown = () => evaluate<number>('document.querySelectorAll("#list tbody tr").length')

      await tabTo((text) => text === 'Search: Messages')
      await page.type('火锅')
      expect(await shown()).toBe(1)
      await evaluate(
        'const s = document.querySelector("#list input"); s.value = ""; s.dispatchEvent(new Event("input"))',
      )
      expect(await shown()).toBe(3)

      await tabTo((text) => text === 'score')
      await press('Enter')
      expect(await evaluate('document.querySelector("#list th[aria-sort=descending]").textContent')).toBe('score')
      const scores = await evaluate<string[]>(
        '[...document.querySelectorAll("#list tbody td:nth-child(3)")].map((e) => e.textContent)',
      )
      expect(scores).toEqual([...scores].sort().reverse())

      await tabTo((text) => text.startsWith('代开发票'))
      await press('Enter')
      expect(await evaluate('document.querySelector("dialog").open')).toBe(true)
      expect(await evaluate<number>('document.querySelectorAll("dialog .text mark").length')).toBeGreaterThan(0)
      const title = () => evaluate<string>('document.querySelector("dialog h2").textContent')
      const first = await title()
      await press('ArrowRight')
      expect(await title()).not.toBe(first)
      await press('ArrowLeft')
      expect(await title()).toBe(first)
      await press('Escape')
      expect(await evaluate('document.querySelector("dialog").open')).toBe(false)

      await evaluate('document.querySelector(".card.spam button").focus()')
      await press('Enter')
      const told = await evaluate<string[]>(
        '[...document.querySelectorAll("#list tbody td:nth-child(2)")].map((e) => e.textContent)',
      )
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
      const page = await browser.open(url)
      const { evaluate, press } = page
      await expectHarmless(page, url)
      expect(await evaluate('document.scripts.length')).toBe(0)
      const shown = () =>
        evaluate<number>('[...document.querySelectorAll("article")].filter((e) => e.checkVisibility()).length')
      expect(await shown()).toBe(messages.length + 1)
      await evaluate('document.querySelector("#show-all").focus()')
      await press('ArrowRight')
      expect(await evaluate('document.activeElement.id')).toBe('show-error')
      expect(await shown()).toBe(messages.length)
      await press('ArrowRight')
      expect(await evaluate('document.activeElement.id')).toBe('show-warning')
      expect(await shown()).toBeGreaterThan(0)
      const texts = await evaluate<string[]>(
        '[...document.querySelectorAll("article > .text:first-of-type")].map((e) => e.textContent)',
      )
      const expected = rows.map(({ message: { text } }) =>
        text.replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (c) =>
          c.codePointAt(0)!.toString(16).toUpperCase(),
        ),
      )
      expect(texts.slice(1)).toEqual(expected)
      await expectHarmless(page, url)
    }, 30_000)

    test('a page of complaints shows hostile messages and runs none', async () => {
      const reports = messages.map((message) => complaintReport(message, scanner.scan(message), { market: 'GB' }))
      const url = write('complaints.html', complaintPage(reports, { title: nastyMarkup.join(' ') }))
      const page = await browser.open(url)
      await expectHarmless(page, url)
      expect(await page.evaluate('document.scripts.length')).toBe(0)
      const shown = await page.evaluate<string[]>(
        '[...document.querySelectorAll("article > h3:first-of-type + pre")].map((e) => e.textContent)',
      )
      const held = messages.map(({ text }) => text.replace(/[\0\p{Cs}]/gu, '\ufffd')).filter((text) => text !== '')
      expect(shown).toEqual(held)
    }, 30_000)
  },
)
