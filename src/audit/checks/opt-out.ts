import { optOutOf, type OptOutLevel } from '../../analysis/opt-out'
import { startAnalysis } from '../../analysis/part'
import { signatureOf } from '../../analysis/signature'
import type { Message } from '../../core/message'
import type { Span } from '../../core/span'
import type { Check } from '../check'
import type { AuditContext } from '../context'
import { remove } from '../edits'
import type { TextEdit } from '../types'

/** Marketing without a way to refuse more of it. */
export const optOutMissing: Check = {
  group: 'opt-out',
  reason: {
    en: 'Marketing without a way to opt out, such as "{example}".',
    'zh-CN': '营销短信未提供退订方式（如“{example}”）。',
  },
  inspect: (context) =>
    optOutOf(context.analysis).level === 'absent'
      ? { detail: { example: exampleOf(context) }, fix: optOutFix(context) }
      : undefined,
}

/** An opt-out that cannot be used, or only with effort. */
export const optOutUnusable: Check<{
  /** Levels, besides `usable`, that the rule accepts. */
  readonly accepts: readonly OptOutLevel[]
}> = {
  group: 'opt-out',
  reason: {
    en: 'The opt-out "{formula}" is {level}: refusing must be easy{hint}.',
    'zh-CN': '退订方式“{formula}”{levelZh}，应当便捷有效{hintZh}。',
  },
  inspect: (context, { accepts }) => {
    const { level, span } = optOutOf(context.analysis)
    if (!span || level === 'usable' || level === 'double' || accepts.includes(level)) return undefined
    const formula = context.text.slice(span.start, span.end)
    const bySender = level === 'unusable' && optOutOf(startAnalysis(withoutSender(context.message))).level === 'usable'
    const example = exampleOf(context)
    const words = bySender
      ? {
          level: 'of no use from this sender, which is no port that takes refusals',
          levelZh: '无法使用：该号码不是可受理退订的短信端口',
        }
      : { level, levelZh: levelsInChinese[level] ?? level }
    const hint = bySender ? { hint: '', hintZh: '' } : { hint: `, such as "${example}"`, hintZh: `（如“${example}”）` }
    return { spans: [span], detail: { formula, ...words, ...hint }, fix: optOutFix(context) }
  },
}

function withoutSender({ sender: _, ...rest }: Message): Message {
  return rest
}

const levelsInChinese: Readonly<Partial<Record<OptOutLevel, string>>> = {
  'link-only': '只能通过链接办理',
  obstructed: '设置了障碍',
  unusable: '无法使用',
  disguised: '经过变形书写',
}

/** An opt-out in other words than the platform accepts. */
export const optOutForm: Check<{
  /** Formulas accepted, in the writing that is wanted. */
  readonly forms: readonly string[]
}> = {
  group: 'opt-out',
  reason: {
    en: 'The opt-out must read {forms}.',
    'zh-CN': '退订用语须为{forms}。',
  },
  inspect: (context, { forms }) => {
    const spans = formulaSpans(context)
    if (spans.length === 0 || spans.some((span) => isForm(context.text.slice(span.start, span.end), forms)))
      return undefined
    return { spans, detail: { forms }, fix: optOutFix(context) }
  },
}

/** An opt-out that is not the last thing in the text. */
export const optOutPosition: Check = {
  group: 'opt-out',
  reason: { en: 'The opt-out must stand at the end.', 'zh-CN': '退订用语须位于短信末尾。' },
  inspect: (context) => {
    const spans = formulaSpans(context)
    const last = spans.at(-1)
    if (!last || isAtEnd(context, last)) return undefined
    return { spans: [last], fix: optOutFix(context) }
  },
}

/** Two opt-outs, as when the platform appends a second one. */
export const optOutDouble: Check = {
  group: 'opt-out',
  reason: {
    en: 'Several opt-outs: {formulas}. Which one works is unclear.',
    'zh-CN': '含有多个退订用语：{formulas}，不知以何者为准。',
  },
  inspect: (context) => {
    const spans = formulaSpans(context)
    if (spans.length < 2) return undefined
    const formulas = spans.map(({ start, end }) => context.text.slice(start, end))
    return { spans, detail: { formulas }, fix: optOutFix(context) }
  },
}

/** An opt-out in a code or a notice. */
export const optOutUnwanted: Check = {
  group: 'opt-out',
  reason: {
    en: 'Codes and notices must not carry an opt-out: "{formula}".',
    'zh-CN': '验证码和通知类短信不得含有退订用语：“{formula}”。',
  },
  inspect: (context) => {
    const spans = formulaSpans(context)
    const [first] = spans
    if (!first) return undefined
    const formula = context.text.slice(first.start, first.end)
    return { spans, detail: { formula }, fix: spans.map((span) => remove(context.text, span)) }
  },
}

/** An opt-out whose key or words the rule does not name. */
export const optOutKeyword: Check<{
  readonly pattern: RegExp
  /** What is right, for the reason. */
  readonly example: string
}> = {
  group: 'opt-out',
  reason: {
    en: 'The opt-out "{formula}" is not one that the rules name, such as "{example}".',
    'zh-CN': '退订用语“{formula}”不是规则认可的写法（如“{example}”）。',
  },
  inspect: (context, { pattern, example }) => {
    const spans = formulaSpans(context)
    const [first] = spans
    if (!first || spans.some(({ start, end }) => pattern.test(context.text.slice(start, end)))) return undefined
    const formula = context.text.slice(first.start, first.end)
    return { spans: [first], detail: { formula, example }, fix: optOutFix(context) }
  },
}

/** An opt-out in only one of two languages. */
export const optOutLanguages: Check = {
  group: 'opt-out',
  reason: {
    en: 'The unsubscribe statement must be given in Chinese and in English.',
    'zh-CN': '取消接收的说明须中英文并列。',
  },
  inspect: (context) => {
    const spans = formulaSpans(context)
    if (spans.length === 0) return undefined
    const near = spans.map(({ start, end }) => context.text.slice(Math.max(0, start - 12), end + 24)).join(' ')
    const chinese = /取消|退[訂订]|拒收|停止/.test(near)
    const english = /unsub|stop|opt.?out/i.test(near)
    return chinese && english ? undefined : { spans, fix: optOutFix(context) }
  },
}

/** Every formula of the text once, in order; overlapping readings of one formula count as one. */
function formulaSpans({ analysis, text }: AuditContext): Span[] {
  const { all } = optOutOf(analysis)
  const spans = all.map(({ span, level }) => (level === 'usable' ? span : wholeOf(text, span)))
  const merged: Span[] = []
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else merged.push({ start, end })
  }
  return merged
}

/** A formula that sends the reader elsewhere goes on to the end of its clause: 退订请至会员中心操作. */
function wholeOf(text: string, { start, end }: Span): Span {
  return {
    start,
    end: end + (/^[^，。；！？\n,;!?【(（]{0,40}/.exec(text.slice(end, end + 41))?.[0].trimEnd().length ?? 0),
  }
}

/** Whether a formula is written in one of the accepted ways; case, width and spaces do not matter. */
function isForm(formula: string, forms: readonly string[]): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  return forms.some((form) => plain(formula).endsWith(plain(form)))
}

/** Whether nothing but space follows a formula; a signature may where the platform does not add it at the head. */
function isAtEnd(context: AuditContext, { end }: Span): boolean {
  return context.text.slice(end, bodyEnd(context)).trim() === '' && end <= bodyEnd(context)
}

/** Where the text ends: before white space, and before a signature at the tail. */
function bodyEnd({ analysis, text }: AuditContext): number {
  const signature = signatureOf(analysis)
  const end = signature?.place === 'tail' ? signature.span.start : text.length
  return text.slice(0, end).trimEnd().length
}

function exampleOf({ formula, options, provider, market }: AuditContext): string {
  return formula ?? options.optOut ?? provider?.formula ?? market.formula
}

/**
 * The edits that leave one opt-out, in the wanted words and at the end. All rules about opt-outs share it, so that
 * together they make no more edits than one.
 */
function optOutFix(context: AuditContext): TextEdit[] | undefined {
  const { formula, text } = context
  if (formula === undefined) return undefined
  const spans = formulaSpans(context)
  const end = bodyEnd(context)
  const last = spans.at(-1)
  const rest = spans.slice(0, -1).map((span) => remove(text, span))
  if (!last) return [{ start: end, end, insert: lead(text.slice(0, end), formula) + formula }]
  const tail = last.end <= end && /^[\s\p{P}]{0,3}$/u.test(text.slice(last.end, end))
  if (tail && isForm(text.slice(last.start, last.end), [formula]))
    return last.end < end ? [...rest, { start: last.end, end, insert: '' }] : rest
  if (tail) return [...rest, inPlaceOf(text, last, end, formula)]
  return [...rest, remove(text, last), { start: end, end, insert: lead(text.slice(0, end), formula) + formula }]
}

/** Puts a formula in the place of the last one. Brackets around that go, too. */
function inPlaceOf(text: string, { start, end }: Span, bodyEnd: number, formula: string): TextEdit {
  const pair = '(（[［'.indexOf(text.charAt(start - 1) || ' ')
  if (pair < 0 || text.charAt(end) !== ')）]］'.charAt(pair)) return { start, end: bodyEnd, insert: formula }
  return { start: start - 1, end: bodyEnd, insert: lead(text.slice(0, start - 1), formula) + formula }
}

/** What parts a formula from the text before it: a comma or a full stop, whatever its script. */
function lead(before: string, formula: string): string {
  const last = before.charAt(before.length - 1)
  if (last === '' || '。！？…；，'.includes(last)) return ''
  if ('.!?;,:'.includes(last)) return ' '
  if (!/^[\u3040-\u9fff]/.test(formula)) return /^\p{Script=Hangul}/u.test(formula) ? ' ' : '. '
  return last > ' ' && last < '\u007f' ? ' ，' : '，'
}
