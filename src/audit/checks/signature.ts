import { startAnalysis } from '../../analysis/part'
import { foldedOf } from '../../analysis/fold'
import { isNeutralName } from '../../analysis/signature-name'
import { signatureMarksOf, signatureOf, type SignatureMark } from '../../analysis/signature'
import type { Check } from '../check'
import type { AuditContext } from '../context'

/** A message that does not say who sends it, in brackets at its head or tail. */
export const signatureMissing: Check = {
  group: 'identity',
  reason: {
    en: 'No signature: 【…】 must name the sender.',
    'zh-CN': '缺少签名：须以【】标明发送者的真实身份。',
  },
  inspect: (context) => {
    if (signatureOf(context.analysis) || context.variables) return undefined
    const name = context.options.signature
    return { fix: name === undefined ? undefined : [{ start: 0, end: 0, insert: `【${name}】` }] }
  },
}

/** A signature that names nobody: 温馨提示, digits only. */
export const signatureNeutral: Check = {
  group: 'identity',
  reason: {
    en: 'The signature "{name}" names nobody.',
    'zh-CN': '签名“{name}”未标明发送者身份。',
  },
  inspect: (context) => {
    const own = signatureOf(context.analysis)
    if (!own || !isNeutralName(own.name)) return undefined
    return { spans: [own.span], detail: { name: own.name }, fix: rename(context, own) }
  },
}

/** A signature that is not written as the platform wants it. */
export const signatureForm: Check<{
  readonly least: number
  readonly most: number
  /** Refuse traditional characters. */
  readonly simplified?: boolean
}> = {
  group: 'identity',
  reason: {
    en: 'The signature "{name}" must be {least} to {most} Chinese characters, letters or digits in 【】.',
    'zh-CN': '签名“{name}”须为【】内 {least}–{most} 个汉字、字母或数字。',
  },
  inspect: (context, { least, most, simplified = false }) => {
    const own = signatureOf(context.analysis)
    if (!own) return undefined
    const { name, bracket } = own
    const right =
      isPlainName(name) && name.length >= least && name.length <= most && !(simplified && isTraditional(name))
    if (right && bracket === '【') return undefined
    const fix = right ? [{ ...own.span, insert: `【${name}】` }] : rename(context, own)
    return { spans: [own.span], detail: { name, least, most }, fix }
  },
}

const isPlainName = (name: string) => /^[\p{Script=Han}A-Za-z\d]+$/u.test(name)

/** Whether a name holds traditional characters. */
function isTraditional(name: string): boolean {
  return foldedOf(startAnalysis(name)).folds.traditional > 0
}

/** A signature at the tail, where the platform puts it at the head. */
export const signaturePlace: Check = {
  group: 'identity',
  reason: { en: 'The signature belongs at the head.', 'zh-CN': '签名应置于短信开头。' },
  inspect: (context) => {
    const own = signatureOf(context.analysis)
    if (own?.place !== 'tail') return undefined
    const name = isNeutralName(own.name) ? context.options.signature : own.name
    const fix =
      name === undefined
        ? undefined
        : [
            { start: 0, end: 0, insert: `【${name}】` },
            { ...own.span, insert: '' },
          ]
    return { spans: [own.span], fix }
  },
}

/** 【】 in the text besides the signature; in a template, which has none of its own, at all. */
export const signatureInBody: Check = {
  group: 'identity',
  reason: {
    en: '【】 is kept for the signature: {names}.',
    'zh-CN': '正文不得使用【】：{names}。',
  },
  inspect: (context) => {
    const { analysis, variables } = context
    const own = variables ? undefined : signatureOf(analysis)
    const others = signatureMarksOf(analysis).filter(
      ({ bracket, span }) => bracket === '【' && span.start !== own?.span.start,
    )
    if (others.length === 0) return undefined
    const fix = others.flatMap((mark) => unbracket(mark, variables !== undefined && mark.place === 'head'))
    return { spans: others.map(({ span }) => span), detail: { names: others.map(({ name }) => name) }, fix }
  },
}

/** Takes a template's own signature out, or puts quotation marks in the place of brackets. */
function unbracket({ span: { start, end } }: SignatureMark, drop: boolean) {
  if (drop) return [{ start, end, insert: '' }]
  return [
    { start, end: start + 1, insert: '“' },
    { start: end - 1, end, insert: '”' },
  ]
}

/** Another name than the sender's own. */
export const signatureOther: Check = {
  group: 'identity',
  reason: {
    en: 'Signed "{name}", while the sender is "{own}".',
    'zh-CN': '签名为“{name}”，与发送者“{own}”不一致。',
  },
  inspect: (context) => {
    const own = context.options.signature
    const found = signatureOf(context.analysis)
    if (own === undefined || !found || found.name === own || isNeutralName(found.name)) return undefined
    return { spans: [found.span], detail: { name: found.name, own }, fix: rename(context, found) }
  },
}

/** Puts the sender's own name into a signature, where it is known. */
function rename({ options: { signature } }: AuditContext, { span }: SignatureMark) {
  return signature === undefined ? undefined : [{ ...span, insert: `【${signature}】` }]
}
