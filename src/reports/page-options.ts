import type { Locale } from '../core/detector'
import { optionError } from '../core/errors'

/** Options that pages share. */
interface PageOptions {
  readonly locale?: Locale | undefined
  readonly title?: string | undefined
  readonly limit?: number | undefined
}

/** Throws unless the options that pages share are right. */
export function checkPageOptions(path: string, { locale = 'en', title = '', limit = 1 }: PageOptions): void {
  if (!/^(?:en|zh-CN)$/.test(locale)) throw optionError(`${path}.locale`, locale, 'en or zh-CN')
  if (typeof title !== 'string') throw optionError(`${path}.title`, title, 'a string')
  if (!Number.isInteger(limit) || limit < 1) throw optionError(`${path}.limit`, limit, 'a whole number from 1')
}
