import { foldedOf } from '../analysis/fold'
import { definePart, type AnalysisBase } from '../analysis/part'
import { fingerprintOf, type Fingerprint } from '../matching/fingerprint'
import { slotMasker } from '../matching/mask-slots'

let mask: ((text: string) => string) | undefined

/** What of a message is compared with others: its text without disguises, and with slots for what varies. */
export const messageFingerprintOf: (analysis: AnalysisBase) => Fingerprint = /* @__PURE__ */ definePart((analysis) => {
  mask ??= slotMasker()
  return fingerprintOf(mask(foldedOf(analysis).text))
})
