import type { RuleSource } from '../types'
import type { RuleSpec } from './rule'

const marketing = { purposes: ['marketing'] } as const

/** Article 13 of the ePrivacy Directive, as reported. */
export const eprivacy13: RuleSource = {
  instrument: 'ePrivacy Directive 2002/58/EC',
  article: 'art. 13',
  sureness: 'secondary',
}

/** An opt-out in every commercial message; a link is an address to send a refusal to. */
export function optOutRules(jurisdiction: string, sources: readonly RuleSource[], accepts: readonly 'link-only'[]) {
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
    { ...marketing, id: `${jurisdiction}/brand-missing`, check: 'brand-missing', severity: 'warning', sources },
  ] as const satisfies readonly RuleSpec[]
}
