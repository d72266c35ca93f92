import { contactsOf } from '../analysis/contacts'
import type { AnalysisBase } from '../analysis/part'
import { phonesOf } from '../analysis/phones'
import { urlsOf } from '../analysis/urls'

/** Whether a message tells its reader where to go: a link, an account to add, a number to call. */
export function hasWayToAct(analysis: AnalysisBase): boolean {
  return urlsOf(analysis).length > 0 || contactsOf(analysis).length > 0 || phonesOf(analysis).length > 0
}
