import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { parse } from 'tldts-icann'
import { expect, test } from 'vitest'
import { publicSuffixOf, registrableDomain } from '../../src/analysis/public-suffix'
import { listRules } from '../support/suffix-rules.mjs'

const rules: string[] = listRules()
const options = { allowPrivateDomains: false, detectIp: false, validateHostname: false, extractHostname: false }

function expectSame(host: string) {
  const { publicSuffix, domain } = parse(host, options)
  const suffix = publicSuffixOf(host)
  expect({ host, suffix, domain: registrableDomain(host, suffix) }).toEqual({
    host,
    suffix: publicSuffix,
    domain: domain ?? undefined,
  })
}

test('every rule of tldts-icann gives the same suffix and domain, alone and below it', () => {
  expect(rules.length).toBeGreaterThan(7000)
  for (const rule of rules) {
    const name = domainToASCII(rule.replace(/^(?:!|\*\.)/, ''))
    for (const host of [name, `a.${name}`, `b.a.${name}`, `c.b.a.${name}`, `www.${name}`, `city.${name}`])
      expectSame(host)
  }
})

test('random hosts give the same suffix and domain', () => {
  const labels = [...new Set(rules.flatMap((rule) => domainToASCII(rule.replace(/^(?:!|\*\.)/, '')).split('.')))]
  const label = fc.oneof(
    fc.constantFrom(...labels),
    fc.domain().map((domain) => domain.split('.')[0] as string),
  )
  const endings = rules.filter((rule) => /^[a-z.]+$/.test(rule))
  fc.assert(
    fc.property(fc.array(label, { maxLength: 4 }), fc.constantFrom(...endings), (before, ending) =>
      expectSame([...before, ending].join('.')),
    ),
    { numRuns: 5000 },
  )
})

test('a host that begins with a dot has a suffix and no domain', () => {
  for (const host of ['.to', '.co.uk', '.x', '.']) {
    const suffix = publicSuffixOf(host)
    expect(host.endsWith(suffix)).toBe(true)
    expect(registrableDomain(host, suffix)).toBeUndefined()
  }
})
