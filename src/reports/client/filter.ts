import type { ReportData } from '../report-data'
import { button, element } from './dom'
import { oneLine } from './pieces'
import type { Words } from './words'
import { verdictNames } from './detail'

/** What messages can be chosen by. */
export type Field = 'verdict' | 'category' | 'code' | 'sender' | 'host' | 'campaign'

/** The messages that are shown. */
export interface Filter {
  readonly accepts: (message: number) => boolean
  /** Shows only what has one value, besides what was chosen before by other fields. */
  readonly choose: (field: Field, value: number) => void
  readonly clear: () => void
  /** What was chosen, to stand beside the search. */
  readonly controls: HTMLElement
}

/** Starts with all messages. `onChange` is called after every change. */
export function createFilter({ messages, ...data }: ReportData, words: Words, onChange: () => void): Filter {
  const chosen = new Map<Field, number>()
  const controls = element('span', { class: 'chosen' })
  const has: Readonly<Record<Field, (message: number, value: number) => boolean>> = {
    verdict: (message, value) => messages.verdicts.charAt(message) === String(value),
    category: (message, value) => messages.categories[message] === value,
    code: (message, value) => hasCode(messages.findings[message] ?? [], value),
    sender: (message, value) => messages.senders[message] === value,
    host: (message, value) => messages.hosts[message]?.includes(value) === true,
    campaign: (message, value) => messages.campaigns[message] === value,
  }
  const names: Readonly<Record<Field, (value: number) => string>> = {
    verdict: (value) => words[verdictNames[value as 0]],
    category: (value) => data.categories[value] ?? '',
    code: (value) => data.codes[value] ?? '',
    sender: (value) => data.senders[value] ?? '',
    host: (value) => data.hosts[value] ?? '',
    campaign: (value) => data.tables.campaigns[value]?.template ?? '',
  }
  const changed = () => {
    controls.replaceChildren(
      ...[...chosen].map(([field, value]) => {
        const label = oneLine(names[field](value), 30)
        const undo = () => {
          chosen.delete(field)
          changed()
        }
        return button(`${label} ×`, undo, { 'aria-label': `${words.clear}: ${label}`, class: 'chip' })
      }),
    )
    onChange()
  }
  return {
    controls,
    accepts: (message) => {
      for (const [field, value] of chosen) if (!has[field](message, value)) return false
      return true
    },
    choose: (field, value) => {
      chosen.set(field, value)
      changed()
    },
    clear: () => {
      chosen.clear()
      changed()
    },
  }
}

function hasCode(packed: readonly number[], code: number): boolean {
  for (let i = 0; i < packed.length; i += 4 + 2 * (packed[i + 3] ?? 0)) if (packed[i] === code) return true
  return false
}
