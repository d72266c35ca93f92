import { toMessage } from '../core/message'
import { auditWith } from './audit'
import { checkAuditOptions, type AuditOptions } from './options'
import type { Violation } from './types'
import { findVariables } from './variables'

/**
 * Audits a template with variables, as an SMS platform's reviewers would: the rules for messages, and those for
 * variables (none in a link, none side by side, not nothing but variables, how many and how long).
 *
 * Variables are read as platforms write them: `${code}`, `{1}`, `{{name}}`, `#{name}`; the number in `${NUM_6}` is its
 * longest length. A template carries no signature of its own: the platform adds it.
 *
 * @param template - the text
 * @returns as {@link index!auditMessage | auditMessage} does
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option, `ERR_MESSAGE` for what
 * is no text
 *
 * @example
 * ```ts
 * import { auditTemplate } from 'junksift'
 *
 * const template = '您的验证码是${code}，登录 https://example.com/${page} 查看，5分钟内有效'
 * const violations = auditTemplate(template, { market: 'CN', provider: 'tencent', purpose: 'verification' })
 * console.log(violations.map(({ rule }) => rule)) // [ 'tencent/code-link', 'tencent/variable-link' ]
 * ```
 */
export function auditTemplate(template: string, options: AuditOptions): readonly Violation[] {
  checkAuditOptions('auditTemplate', options)
  const message = toMessage({ text: template })
  return auditWith(message, options, { variables: findVariables(template) })
}
