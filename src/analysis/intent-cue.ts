/** What a cue counts for verification, notification, marketing and personal. */
export type KindWeights = readonly [number, number, number, number]

/** Something that tells what a message is for. */
export interface Cue {
  /** A short stable name: `code`, `opt-out`, `signature`, `promo-term:秒杀`, `balance`, … */
  readonly name: string
  readonly weights: KindWeights
  /** Whether it says that something is offered. */
  readonly offer: boolean
}

/** Marks of business that speak for marketing only beside an offer: a link, a number, a polite address. */
const noOffers =
  ' base url signature toll-free landline mobile service-number honorific enquiry contact exclamation your-affair business-sender public-sender service-opt-out no-offer pitch percent '

/** A cue of a name, whatever it was found by. */
export function makeCue(name: string, weights: KindWeights): Cue {
  return { name, weights, offer: weights[2] > 0 && !noOffers.includes(` ${name} `) }
}
