import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { parse } from 'tldts-icann'
import { expect, test } from 'vitest'
import { publicSuffixOf, registrableDomain } from '../../src/analysis/public-suffix'
import { isOldPlace, listRules } from '../support/suffix-rules.mjs'

const every: string[] = listRules()
const rules = every.filter((rule) => !isOldPlace(rule))
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

test('every rule of tldts-icann but those of Japanese municipalities gives the same suffix and domain, alone and below it', () => {
  expect(rules.length).toBeGreaterThan(5000)
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
    fc.property(fc.array(label, { maxLength: 4 }), fc.constantFrom(...endings), (before, ending) => {
      const host = [...before, ending].join('.')
      if (!isOldPlace(host.split('.').slice(-3).join('.'))) expectSame(host)
    }),
    { numRuns: 5000 },
  )
})

test('a name below a Japanese municipality counts as the municipality, which ends with its prefecture', () => {
  const places = every.filter(isOldPlace)
  expect(places.length).toBeGreaterThan(1600)
  for (const place of places) {
    expect(registrableDomain(`www.shop.${place}`, publicSuffixOf(`www.shop.${place}`))).toBe(place)
    expect(publicSuffixOf(place)).toBe(place.slice(place.indexOf('.') + 1))
  }
})

test('a host that begins with a dot has a suffix and no domain', () => {
  for (const host of ['.to', '.co.uk', '.x', '.']) {
    const suffix = publicSuffixOf(host)
    expect(host.endsWith(suffix)).toBe(true)
    expect(registrableDomain(host, suffix)).toBeUndefined()
  }
})
