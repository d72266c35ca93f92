import { operatorLabel } from '../detectors/operator-label'
import { promoKeywords } from '../detectors/promo-keywords'
import { signature } from '../detectors/signature'
import { verificationCode } from '../detectors/verification-code'
import type { AnyDetector, ScannerOptions } from '../index'
import type { PresetName } from './config'

const inbox = () => ({ detectors: [operatorLabel(), verificationCode(), promoKeywords(), signature()] })
/** Presets by the name that the command line gives them. */
export const presets: Readonly<Record<PresetName, (options: object) => ScannerOptions<readonly AnyDetector[]>>> = {
  inbox: inbox as never,
  'inbox-lite': inbox as never,
}
