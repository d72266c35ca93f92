import { publicSuffixes } from '../lexicon/public-suffixes'
import { toUnicode } from './punycode'
import { holds } from './url-words'

let labelsUnder: ReadonlyMap<string, string> | undefined

/** The listed labels by their parent, each list a string of words between spaces. */
function readSuffixes(): ReadonlyMap<string, string> {
  const read = new Map<string, string>()
  for (const group of publicSuffixes().split('|')) {
    const space = group.indexOf(' ')
    const labels = `${group.slice(space)} `
    const all = labels + withoutMarks(labels)
    for (const parent of group.slice(0, space).split(',')) read.set(parent, all)
  }
  return read
}

/** Latin letters without what stands above or below them. */
function withoutMarks(labels: string): string {
  if (!/[^\x00-\x7f]/.test(labels)) return ''
  return labels
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øæđŋŧ]/g, (letter) => 'oadnt'.charAt('øæđŋŧ'.indexOf(letter)))
    .normalize()
}

/** What a host (in its `xn--` form) ends with that nobody can register: `co.uk`, `com`; the last label if unlisted. */
export function publicSuffixOf(host: string): string {
  labelsUnder ??= readSuffixes()
  let at = host.lastIndexOf('.') + 1
  let start = at
  // At 1 an empty label is all that is left: http://me@.to
  while (at > 1) {
    const labels = labelsUnder.get(toUnicode(host.slice(at)))
    if (labels === undefined) break
    const before = host.lastIndexOf('.', at - 2) + 1
    const label = host.slice(before, at - 1)
    if (holds(labels, `!${label}`)) return host.slice(at)
    if (holds(labels, label) || holds(labels, '*') || holds(labels, toUnicode(label))) start = before
    at = before
  }
  return host.slice(start)
}

/** A host's public suffix with the label before it, or `undefined` where there is none. */
export function registrableDomain(host: string, suffix: string): string | undefined {
  const before = host.length - suffix.length - 1
  return before > 0 ? host.slice(host.lastIndexOf('.', before - 1) + 1) : undefined
}
