import { foldedOf } from '../analysis/fold'
import { definePart, type AnalysisBase } from '../analysis/part'
import { comparedLength, fingerprintOf, type Fingerprint } from '../matching/fingerprint'
import { slotMasker } from '../matching/mask-slots'

let mask: ((text: string) => string) | undefined

/** What of a message's text is compared with others: without disguises, with slots for what varies, cut. */
export const maskedTextOf: (analysis: AnalysisBase) => string = /* @__PURE__ */ definePart((analysis) => {
  mask ??= slotMasker()
  return mask(foldedOf(analysis).text).slice(0, comparedLength)
})

/** The fingerprint of a message's text. */
export const messageFingerprintOf: (analysis: AnalysisBase) => Fingerprint = /* @__PURE__ */ definePart((analysis) =>
  fingerprintOf(maskedTextOf(analysis)),
)
