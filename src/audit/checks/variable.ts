import { urlsOf } from '../../analysis/urls'
import type { Check } from '../check'
import type { AuditContext, Variable } from '../context'

/** A variable in or as a link. */
export const variableLink: Check = {
  group: 'variable',
  reason: { en: 'A link must not hold a variable: {names}.', 'zh-CN': '链接中不得含有变量：{names}。' },
  inspect: (context) => {
    const links = urlsOf(context.analysis).map(({ span }) => span)
    return seen(
      (context.variables ?? []).filter(
        ({ name, span }) =>
          /url|link|href|网址|链接/i.test(name) ||
          links.some(({ start, end }) => start <= span.end && span.start <= end),
      ),
    )
  },
}

/** Two variables side by side. */
export const variablesAdjacent: Check = {
  group: 'variable',
  reason: { en: 'Variables must not stand side by side: {names}.', 'zh-CN': '变量不得相连：{names}。' },
  inspect: (context) => {
    const { variables = [], text } = context
    return seen(
      variables.filter(({ span }, i) => {
        const next = variables[i + 1]
        const before = variables[i - 1]
        return (next && isGap(text, span.end, next.span.start)) || (before && isGap(text, before.span.end, span.start))
      }),
    )
  },
}

/** Whether nothing but space stands between two places. */
function isGap(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === ''
}

/** A template that says nothing of its own. */
export const variablesOnly: Check = {
  group: 'variable',
  reason: { en: 'A template must not consist of variables alone.', 'zh-CN': '模板不得全部由变量组成。' },
  inspect: ({ variables = [], text }) => {
    if (variables.length === 0) return undefined
    let own = text
    for (const { span } of [...variables].reverse()) own = own.slice(0, span.start) + own.slice(span.end)
    return /\p{L}{2}/u.test(own.replace(/【[^】]{0,40}】/g, ''))
      ? undefined
      : { spans: variables.map(({ span }) => span) }
  },
}

/** More variables, or longer ones, than the platform takes. */
export const variableLimit: Check<{ readonly count: number; readonly length: number }> = {
  group: 'variable',
  reason: {
    en: 'At most {count} variables of at most {length} characters.',
    'zh-CN': '变量最多 {count} 个，每个最多 {length} 个字符。',
  },
  inspect: ({ variables = [] }, { count, length }) => {
    const long = variables.filter(({ maxLength }) => maxLength !== undefined && maxLength > length)
    const wrong = variables.length > count ? variables : long
    return wrong.length === 0 ? undefined : { spans: wrong.map(({ span }) => span), detail: { count, length } }
  },
}

/** Variables in marketing, where the platform takes none. */
export const variablesBarred: Check = {
  group: 'variable',
  reason: { en: 'Marketing templates take no variables: {names}.', 'zh-CN': '营销模板不支持变量：{names}。' },
  inspect: ({ variables = [] }) => seen(variables),
}

/** A code template without exactly one variable. */
export const codeVariable: Check = {
  group: 'variable',
  reason: { en: 'A code template has exactly one variable, the code.', 'zh-CN': '验证码模板须且仅能有一个变量。' },
  inspect: ({ variables }) =>
    !variables || variables.length === 1 ? undefined : { spans: variables.map(({ span }) => span) },
}

/** A variable that was never filled in. */
export const unfilledVariable: Check = {
  group: 'variable',
  reason: { en: 'A variable was not filled in: {names}.', 'zh-CN': '变量未替换：{names}。' },
  inspect: (context: AuditContext) => {
    if (context.variables) return undefined
    const found = [...context.text.matchAll(/\$\{\w{1,40}\}|\{\{\s?\w{1,40}\s?\}\}|#\{\w{1,40}\}/g)]
    if (found.length === 0) return undefined
    return {
      spans: found.map(({ index, 0: piece }) => ({ start: index, end: index + piece.length })),
      detail: { names: found.map(([piece]) => piece) },
    }
  },
}

function seen(wrong: readonly Variable[]) {
  return wrong.length === 0
    ? undefined
    : { spans: wrong.map(({ span }) => span), detail: { names: wrong.map(({ name }) => name) } }
}
