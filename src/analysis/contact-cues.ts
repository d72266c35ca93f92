import { noticeCues, personalCues, solicitingCues } from '../lexicon/contact-words'

/** Words that tell an offer from a private message and from a notice. */
export interface Cues {
  /** Words of an offer, each once, in order. */
  readonly offer: readonly string[]
  /** Words of people who know each other. */
  readonly personal: readonly string[]
  /** Whether it reads like a notice about the recipient's own parcel, order or appointment. */
  readonly service: boolean
}

let built: { readonly offer: RegExp; readonly personal: RegExp; readonly notice: RegExp } | undefined

function patterns(): NonNullable<typeof built> {
  return (built ??= {
    offer: anyOf(solicitingCues),
    personal: anyOf(personalCues),
    notice: anyOf(noticeCues),
  })
}

/** One pattern for a list of words: the longest first, Latin words only whole. */
function anyOf(list: string): RegExp {
  const words = list.split(' ').sort((a, b) => b.length - a.length)
  const latin = words.filter((word) => /^[a-z]/.test(word)).join('|')
  const others = words.filter((word) => !/^[a-z]/.test(word)).join('|')
  return new RegExp(latin === '' ? others : `${others === '' ? '' : `${others}|`}\\b(?:${latin})\\b`, 'g')
}

/** Looks for the cues in a folded text. */
export function cuesNear(folded: string): Cues {
  const { offer, personal, notice } = patterns()
  return {
    offer: [...new Set(folded.match(offer))],
    personal: [...new Set(folded.match(personal))],
    service: folded.match(notice) !== null,
  }
}
