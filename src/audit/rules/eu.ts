import type { RuleSource } from '../types'
import type { RuleSpec } from './rule'

const marketing = { purposes: ['marketing'] } as const

/** Article 13 of the ePrivacy Directive; read was only the draft regulation that was to take its place. */
export const eprivacy13: RuleSource = {
  instrument: 'ePrivacy Directive 2002/58/EC',
  article: 'art. 13',
  sureness: 'general knowledge',
}

/**
 * An opt-out in every commercial message; a link is an address to send a refusal to. And the sender's name, by
 * `identity`; default: the same sources.
 */
export function optOutRules(
  jurisdiction: string,
  sources: readonly RuleSource[],
  accepts: readonly 'link-only'[],
  identity = sources,
) {
  return [
    { ...marketing, id: `${jurisdiction}/opt-out-missing`, check: 'opt-out-missing', severity: 'error', sources },
    {
      ...marketing,
      id: `${jurisdiction}/opt-out-unusable`,
      check: 'opt-out-unusable',
      severity: 'error',
      sources,
      params: { accepts },
    },
    {
      ...marketing,
      id: `${jurisdiction}/brand-missing`,
      check: 'brand-missing',
      severity: 'warning',
      sources: identity,
    },
  ] as const satisfies readonly RuleSpec[]
}
