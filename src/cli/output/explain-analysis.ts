import type { Analysis, Locale } from '../../index'
import { wordsOf, type Words } from '../words'
import type { Colors } from './colors'
import { row, widthOf, wrap } from './layout'

/** What was seen in one message, a part a line. */
export function explainAnalysis(analysis: Analysis, locale: Locale, colors: Colors, width: number): string {
  const words = wordsOf(locale)
  const parts = Object.entries(seenIn(analysis)).map(([key, values]) => {
    const name = words.parts[key as keyof Words['parts']]
    return [name, values.length > 0 ? values.join(' · ') : words.none] as const
  })
  const nameWidth = Math.max(...parts.map(([name]) => widthOf(name)))
  const rest = Math.max(20, width - nameWidth - 4)
  const lines = parts.map(([name, value]) =>
    row([wrap([{ text: name, paint: colors.dim }], nameWidth), wrap([{ text: value }], rest)], [nameWidth, rest], '  '),
  )
  return `\n${colors.bold(words.analysis)}\n${lines.join('').replace(/^(?=.)/gm, '  ')}`
}

function seenIn(analysis: Analysis): Record<keyof Words['parts'], string[]> {
  const { intent, signature, optOut, urls, phones, contacts, codes, folds, folded, text, language, segments } = analysis
  const cues = [...new Set(intent.evidence.filter(({ kind }) => kind === intent.kind).map(({ cue }) => cue))]
  return {
    intent: [`${intent.kind} ${intent.confidence.toFixed(2)}`, ...cues.slice(0, 12)],
    signature: signature ? [signature.name, signature.place, ...(signature.neutral ? ['neutral'] : [])] : [],
    sender: [analysis.senderType],
    optOut: [optOut.level, ...(optOut.key ? [optOut.key] : []), ...(optOut.market ? [optOut.market] : [])],
    urls: urls.map(({ host, path, disguises }) => [`${host}${path}`, ...disguises].join(' ')),
    phones: phones.map(({ number, kind, disguised }) => [number, kind, ...(disguised ? ['disguised'] : [])].join(' ')),
    contacts: contacts.map(({ app, handle, disguised }) =>
      [app, handle, ...(disguised ? ['disguised'] : [])].join(' ').trim(),
    ),
    codes: codes.map(({ code, service, expiresInSeconds }) =>
      [code, service, expiresInSeconds === undefined ? '' : `${expiresInSeconds} s`].filter(Boolean).join(' '),
    ),
    folds: Object.entries(folds)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${kind} ×${count}`),
    folded: folded === text ? [] : [folded],
    language: [language.code, language.script],
    segments: [String(segments.count), segments.encoding, `${segments.units}`],
  }
}
