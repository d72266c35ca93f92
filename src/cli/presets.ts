import type { AnyDetector, ScannerOptions } from '../index'
import { inbox } from '../presets/inbox'
import { inboxLite } from '../presets/inbox-lite'
import type { PresetName } from './config'

/** Presets by the name that the command line gives them; each checks its own options. */
export const presets: Readonly<Record<PresetName, (options: object) => ScannerOptions<readonly AnyDetector[]>>> = {
  inbox: inbox,
  'inbox-lite': inboxLite,
}
