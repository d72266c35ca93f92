import { inboxLite, type InboxOptions } from './inbox-lite'

/**
 * The preset for an inbox: what did I receive? Equal to {@link index!inboxLite | inboxLite} in this version.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option
 *
 * @example
 * ```ts
 * import { createScanner, inbox } from 'junksift'
 *
 * const { verdict, category } = createScanner(inbox()).scan('您的验证码是 482913,5分钟内有效,请勿告诉他人')
 * console.log(verdict, category) // ham verification
 * ```
 */
export function inbox(options: InboxOptions = {}): ReturnType<typeof inboxLite> {
  return inboxLite(options)
}
