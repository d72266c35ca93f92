import type { Category, Message } from '../index'
import type { CategoryKind } from '../classifier/categories'
import type { Label } from '../evaluation/labelled'
import { usageError } from './errors'
import { isMalformed, type ExtraColumns, type Item } from './input/row'

/** What decides which column is the label and what its values mean. */
export interface LabelChoice {
  readonly labelColumn?: string | undefined
  readonly categoryColumn?: string | undefined
  /** Values that mean spam, in lower case. */
  readonly spamValues?: readonly string[] | undefined
  /** Values that mean ham, in lower case. */
  readonly hamValues?: readonly string[] | undefined
  /** The label of rows without one. */
  readonly defaultLabel?: Label | undefined
}

/** Values that mean spam unless others are given. */
export const spamValues = ['spam', 'junk', '1', 'true', 'yes', '垃圾', '垃圾短信', '是'] as const
/** Values that mean ham unless others are given. */
export const hamValues = ['ham', '0', 'false', 'no', 'normal', 'ok', '正常', '正常短信', '否'] as const

/** A message with its label, or what is left of a row that has none. */
export type LabelledRow = (Message & { label?: Label; category?: Category | CategoryKind }) | undefined

/** The columns that labels are read from. */
export function labelColumns({ labelColumn, categoryColumn, defaultLabel }: LabelChoice): ExtraColumns {
  return {
    label: {
      names: ['label', 'labels', 'class', 'is_spam', 'spam', '标签', '标注', '是否垃圾'],
      given: labelColumn,
      hint: 'name it with --label-column, or give --default-label',
      required: defaultLabel === undefined,
    },
    category: {
      names: ['category', '类别', '分类'],
      given: categoryColumn,
      hint: 'name it with --category-column',
      required: false,
    },
  }
}

/** Reads what the label column of a row says; `problem` where it says nothing that is known. */
export interface LabelReader {
  (item: Item): { readonly row: LabelledRow; readonly problem?: string }
}

const unknown = 'unknown'

/** Makes the reader of labels. */
export function createLabelReader(choice: LabelChoice): LabelReader {
  const spam = new Set(choice.spamValues ?? spamValues)
  const ham = new Set(choice.hamValues ?? hamValues)
  for (const value of spam) if (ham.has(value)) throw usageError(`${value} cannot mean both spam and ham`)
  const labelOf = (value: string): Label | undefined => (spam.has(value) ? 'spam' : ham.has(value) ? 'ham' : undefined)
  return (item) => {
    if (isMalformed(item)) return { row: undefined, problem: item.problem }
    const { label: given = '', category = '' } = item.extra ?? {}
    const value = given.toLowerCase()
    const label = value === '' ? choice.defaultLabel : labelOf(value)
    const row = { ...item.message, ...(category === '' ? {} : { category: category.toLowerCase() as Category }) }
    if (label) return { row: { ...row, label } }
    if (value === '') return { row, problem: 'no label' }
    // Counts as a wrong label in the report, whatever it says: where other values mean spam, `spam` is unknown, too.
    return { row: { ...row, label: unknown as Label }, problem: `unknown label ${value.slice(0, 20)}` }
  }
}
