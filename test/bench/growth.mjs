// How the cost of a scan grows: with the length of a text, and with the number of terms in a lexicon.
import { createScanner, inbox, inboxLite, promoKeywords } from '../../dist/index.js'
import { exampleFile, readMessages } from './messages.mjs'
import { tableOf } from './generated-section.mjs'
import { figure, timeSubjects } from './timing.mjs'

const rounds = 7
const lengths = [10, 30, 100, 300, 1000, 3000, 10_000]
const sizes = [500, 5000, 50_000]

/** Texts of one length, cut from the example's messages put one after the other. */
function textsOf(length, count) {
  const all = readMessages(exampleFile)
    .map(({ text }) => text)
    .join('\n')
  return Array.from({ length: count }, (_, i) => {
    const start = (i * 997) % all.length
    return (all + all + all).slice(start, start + length)
  })
}

async function byLength() {
  const presets = { inboxLite: createScanner(inboxLite()).scan, inbox: createScanner(inbox()).scan }
  const rows = []
  for (const length of lengths) {
    const times = await timeSubjects(presets, textsOf(length, Math.ceil(30_000 / length)), rounds)
    const row = { characters: length }
    for (const [name, time] of times) {
      row[`${name}, µs`] = figure(time)
      row[`${name}, ns a character`] = figure((1000 * time) / length)
    }
    rows.push(row)
  }
  return rows
}

/** Made-up words of two to five Chinese characters, each once. */
function makeWords(count) {
  const words = new Set()
  for (let seed = 1; words.size < count; seed++) {
    let word = ''
    for (let i = 0, state = seed * 2654435761; i < 2 + (seed % 4); i++, state = (state * 1103515245 + 12345) % 2 ** 31)
      word += String.fromCharCode(0x4e00 + (Math.floor(state / 8) % 3000))
    words.add(word)
  }
  return [...words]
}

async function bySize() {
  const words = makeWords(Math.max(...sizes))
  const texts = readMessages(exampleFile).map(({ text }) => text)
  const subjects = Object.fromEntries(
    sizes.map((size) => {
      const add = words.slice(0, size).map((term) => ({ term, category: 'retail', strength: 'weak' }))
      return [size, createScanner({ detectors: [promoKeywords({ add, lists: [] })] }).scan]
    }),
  )
  const times = await timeSubjects(subjects, texts, rounds)
  return [...times].map(([size, time]) => ({ 'terms added': size, 'promo-keywords, µs a message': figure(time) }))
}

export async function growthTables() {
  return `${tableOf(await byLength())}\n\n${tableOf(await bySize())}`
}
