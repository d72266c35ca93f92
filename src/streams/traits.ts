import { contactsOf } from '../analysis/contacts'
import type { AnalysisBase } from '../analysis/part'
import { phonesOf } from '../analysis/phones'
import { plainSender } from '../analysis/plain-sender'
import { senderTypeOf } from '../analysis/sender-type'
import { builtInShortener } from '../analysis/url-shorteners'
import { urlsOf, type FoundUrl } from '../analysis/urls'
import { hashText } from '../matching/hash'
import { maskSlots } from '../matching/mask-slots'
import { brandKeyOf } from './message'

/** What of a message tells who is behind it, whatever its words. */
export type TraitKind = 'contact' | 'phone' | 'link' | 'signature'

/** A trait, hashed. */
export interface Trait {
  readonly kind: TraitKind
  readonly hash: string
  /** Whether it is the number that the message came from, and is not named in its text. */
  readonly own: boolean
}

/** So many of a message are kept; fewer characters make no handle of its own. */
const mostTraits = 10
const shortestHandle = 5

/** The traits of a message, those that tell most first. */
export function traitsOf(analysis: AnalysisBase): readonly Trait[] {
  const brand = brandKeyOf(analysis)
  const all: readonly (readonly [kind: TraitKind, value: string, own?: true])[] = [
    ...contactsOf(analysis).map(({ handle }) => ['contact', handle.length < shortestHandle ? '' : handle] as const),
    ...numbersIn(analysis).map((number) => ['phone', number] as const),
    ['phone', ownNumber(analysis), true],
    ...urlsOf(analysis).map((url) => ['link', linkShape(url)] as const),
    ['signature', brand ?? ''],
  ]
  const seen = new Set<string>()
  return all
    .filter(([, value]) => value !== '')
    .map(([kind, value, own = false]) => ({ kind, hash: hashText(`${kind} ${value}`), own }))
    .filter(({ hash }) => !seen.has(hash) && seen.add(hash))
    .slice(0, mostTraits)
}

/** Numbers to call. */
function numbersIn(analysis: AnalysisBase): readonly string[] {
  return phonesOf(analysis)
    .filter(({ kind }) => kind === 'mobile' || kind === 'landline' || kind === 'international')
    .map(({ number }) => number)
}

/** The number that calls or texts, if it is one to call back. */
function ownNumber(analysis: AnalysisBase): string {
  const callable = ['mobile', 'virtual', 'broadnet', 'landline', 'international'].includes(senderTypeOf(analysis))
  return callable ? plainSender(analysis.message.sender ?? '') : ''
}

/** The domain with the shape of the path; of a public shortener, where everybody's links have one shape, the whole link. */
function linkShape({ host, domain, path }: FoundUrl): string {
  if (domain !== undefined && builtInShortener(host, domain)) return host + path
  return (domain ?? host) + String(path.split(/[?#]/, 1)[0]).replace(/[^/]+/g, (segment) => maskSlots(segment))
}
