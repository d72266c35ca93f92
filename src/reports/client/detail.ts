import type { ReportData } from '../report-data'
import { button, element } from './dom'
import { oneLine, partUnseen, piecesOf, unpackFindings, type PageFinding } from './pieces'
import type { Words } from './words'

/** Shows one message at a time in a dialog. */
export interface Detail {
  /** Opens a message; the arrow keys go through the rows. */
  readonly open: (message: number, rows: readonly number[]) => void
}

/** The verdicts by their digit. */
export const verdictNames = ['ham', 'suspect', 'spam'] as const

/** Prepares the dialog. */
export function createDetail(dialog: HTMLDialogElement, data: ReportData, words: Words): Detail {
  const { messages } = data
  const format = new Intl.DateTimeFormat(data.locale, {
    timeZone: data.timeZone,
    dateStyle: 'medium',
    timeStyle: 'long',
  })
  const back = button(words.previousMessage, () => move(-1))
  const on = button(words.nextMessage, () => move(1))
  const closer = button(words.close, () => dialog.close(), { class: 'close' })
  const content = element('div', {})
  dialog.append(element('div', { class: 'tools' }, back, on, closer), content)
  let rows: readonly number[] = []
  let place = 0

  function move(by: number): void {
    const next = place + by
    if (next < 0 || next >= rows.length) return
    place = next
    show()
  }

  function show(): void {
    const message = rows[place] as number
    const verdict = verdictNames[Number(messages.verdicts.charAt(message)) as 0]
    const findings = unpackFindings(messages.findings[message] ?? [])
    const time = messages.times[message]
    const sender = data.senders[messages.senders[message] ?? -1]
    const { text, marks } = markedText(messages.texts[message] ?? '', findings)
    back.disabled = place === 0
    on.disabled = place === rows.length - 1
    content.replaceChildren(
      element('h2', { id: 'message-title' }, oneLine(messages.names[message] ?? '', 80)),
      element(
        'p',
        { class: 'facts' },
        element('span', { class: `tag ${verdict}` }, words[verdict]),
        ` ${((messages.scores[message] ?? 0) / 1000).toFixed(3)} · ${data.categories[messages.categories[message] ?? 0] ?? ''}`,
        ...(sender === undefined ? [] : [' · ', element('bdi', {}, oneLine(sender, 80))]),
        ...(time == null ? [] : [` · ${format.format(time)}`]),
      ),
      text,
      element('h3', {}, words.findings),
      findingList(findings, marks, data, words),
      element('p', { class: 'note' }, words.hint),
    )
    // A button that was switched off, or what went with the last message, cannot keep the focus.
    if (dialog.open && !dialog.querySelector(':focus:enabled, li:focus')) closer.focus()
  }

  document.addEventListener('keydown', ({ key }) => {
    if (!dialog.open) return
    if (key === 'ArrowLeft') move(-1)
    if (key === 'ArrowRight') move(1)
  })
  return {
    open: (message, list) => {
      rows = list
      place = Math.max(0, list.indexOf(message))
      show()
      dialog.showModal()
    },
  }
}

type Marks = readonly { readonly mark: HTMLElement; readonly findings: readonly number[] }[]

/** The text with what was found marked, and characters that show nothing shown by their number. */
function markedText(source: string, findings: readonly PageFinding[]): { text: HTMLElement; marks: Marks } {
  const marks: { mark: HTMLElement; findings: readonly number[] }[] = []
  const nodes = piecesOf(source, findings).map((piece) => {
    const parts = partUnseen(piece.text).map(({ text, isUnseen }) =>
      isUnseen ? element('span', { class: 'unseen' }, (text.codePointAt(0) ?? 0).toString(16).toUpperCase()) : text,
    )
    if (piece.findings.length === 0) return element('span', {}, ...parts)
    const sum = piece.findings.reduce((all, finding) => all + (findings[finding]?.contribution ?? 0), 0)
    const mark = element('mark', { class: sum > 0 ? 'for' : sum < 0 ? 'against' : '' }, ...parts)
    marks.push({ mark, findings: piece.findings })
    return mark
  })
  return { text: element('div', { class: 'text', dir: 'auto' }, ...nodes), marks }
}

/** The findings, weightiest first; pointing at one shows where it is. */
function findingList(findings: readonly PageFinding[], marks: Marks, data: ReportData, words: Words): HTMLElement {
  if (findings.length === 0) return element('p', {}, words.empty)
  const order = findings.map((_, i) => i).sort((a, b) => contributionOf(b) - contributionOf(a))
  function contributionOf(i: number): number {
    return Math.abs(findings[i]?.contribution ?? 0)
  }
  const items = order.map((i) => {
    const { code, reason, contribution } = findings[i] as PageFinding
    const point = (isOn: boolean) => () => {
      for (const each of marks) each.mark.classList.toggle('active', isOn && each.findings.includes(i))
    }
    const sign = contribution > 0 ? '+' : ''
    const item = element(
      'li',
      { tabindex: '0' },
      element('span', { class: 'number' }, `${sign}${(contribution / 100).toFixed(2)}`),
      ` ${oneLine(data.reasons[reason] ?? '', 400)} `,
      element('code', {}, data.codes[code] ?? ''),
    )
    for (const name of ['focus', 'mouseenter']) item.addEventListener(name, point(true))
    for (const name of ['blur', 'mouseleave']) item.addEventListener(name, point(false))
    return item
  })
  return element('ul', { class: 'findings', 'aria-label': words.logOdds }, ...items)
}
