// Reads the labelled messages that the model is trained and measured on: the folder of real messages, whose path is an
// argument, and the written corpus of test/corpus. Every row: { text, source, part, label, allowed, weight, group }.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dealer, expand, hashText, readGrammar } from './grammar.mjs'
import { restore } from './placeholders.mjs'

const categories = [
  'verification',
  'notification',
  'personal',
  'collection',
  ...'retail telecom finance loan investment education real-estate insurance medical recruitment app travel other'
    .split(' ')
    .map((branch) => `marketing/${branch}`),
  ...'bank-phishing government-phishing parcel-phishing account-phishing impersonation prize investment job loan code-theft romance other'
    .split(' ')
    .map((branch) => `fraud/${branch}`),
  ...'gambling invoice sexual contraband other'.split(' ').map((branch) => `illegal/${branch}`),
]

const any = {
  marketing: categories.filter((c) => c.startsWith('marketing/')),
  fraud: categories.filter((c) => c.startsWith('fraud/')),
  illegal: categories.filter((c) => c.startsWith('illegal/')),
  wanted: ['verification', 'notification', 'personal'],
}
const junk = [...any.marketing, ...any.fraud, ...any.illegal, 'collection']

const corpusFolder = fileURLToPath(new URL('../corpus', import.meta.url))

function lines(file) {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}

function ndjson(folder, name) {
  const file = join(folder, `${name}.ndjson`)
  return existsSync(file) ? lines(file).map((line) => JSON.parse(line)) : []
}

/** The key of a message in the list of corrected labels: nothing of its text can be read from it. */
function keyOf(text) {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16)
}

let corrections
/** The category that a message was given on reading, by key; `unclear` where it cannot be told. */
function correctionOf(text) {
  corrections ??= new Map(lines(fileURLToPath(new URL('labels.tsv', import.meta.url))).map((line) => line.split('\t')))
  return corrections.get(keyOf(text))
}

const inboxCategories = {
  spam: {
    AD: [...any.marketing, 'fraud/loan', 'fraud/investment', 'fraud/job', ...any.illegal],
    TRANSACTION: ['notification', 'verification', ...any.marketing],
    HARASS: [...any.illegal, ...any.fraud, ...any.marketing, 'collection'],
    FRAUD: any.fraud,
  },
  ham: {
    AD: any.marketing,
    TRANSACTION: ['notification', 'verification'],
    NEEDS_REVIEW: ['notification', 'personal', ...any.marketing],
  },
}

/** Which of our categories each class of the fake-base-station set is. */
export const stationCategories = {
  'AD:Loan': ['marketing/loan'],
  'AD:Network_service': ['marketing/telecom'],
  'AD:Real_estate': ['marketing/real-estate'],
  'AD:Retail': ['marketing/retail'],
  'AD:Other': any.marketing.filter((c) => !/retail|telecom|loan|real-estate/.test(c)),
  'FR:Financial': ['fraud/investment'],
  'FR:Phishing(Bank)': ['fraud/bank-phishing'],
  'FR:Phishing(Other)': ['fraud/account-phishing', 'fraud/government-phishing', 'fraud/parcel-phishing'],
  'FR:Other': [
    'fraud/prize',
    'fraud/job',
    'fraud/impersonation',
    'fraud/other',
    'fraud/loan',
    'fraud/romance',
    'fraud/code-theft',
  ],
  'IL:Escort_service': ['illegal/sexual'],
  'IL:Fake_ID_and_invoice': ['illegal/invoice'],
  'IL:Gambling': ['illegal/gambling'],
}

const maskedCategories = {
  loan: ['marketing/loan', 'fraud/loan'],
  'real-estate': ['marketing/real-estate'],
  'used-car': ['marketing/other'],
  'services-ad': any.marketing,
  recruiting: ['marketing/recruitment', 'fraud/job'],
  'bank-impersonation-fraud(weak label)': ['fraud/bank-phishing', 'marketing/finance', 'fraud/other'],
}

/** Where each source's rows are, and what their labels allow. `weight` is what the whole source counts in training. */
const sources = [
  {
    source: 'zh-inbox',
    file: 'zh/inbox.train',
    part: 'train',
    weight: 9000,
    allow: (row) => inboxCategories[row.label][row.category],
  },
  {
    source: 'zh-inbox',
    file: 'zh/inbox.dev',
    part: 'dev',
    weight: 0,
    allow: (row) => inboxCategories[row.label][row.category],
  },
  { source: 'personal-ham', file: 'zh/personal-ham', weight: 3000, allow: () => ['personal'] },
  {
    source: 'masked-80w',
    file: 'zh/masked-80w',
    weight: 6000,
    restore: 'x',
    allow: (row) => (row.label === 'ham' ? ['personal'] : maskedCategories[row.category]),
  },
  {
    source: 'fake-base-station',
    file: 'zh/fake-base-station',
    weight: 4000,
    restore: 'names',
    allow: (row) => stationCategories[row.category],
  },
  {
    source: 'livechat',
    file: 'zh/livechat-obfuscated',
    weight: 2500,
    allow: (row) =>
      row.label === 'ham'
        ? ['personal']
        : [...any.illegal, 'fraud/other', 'fraud/romance', 'marketing/app', 'marketing/other'],
  },
  { source: 'en-inbox', file: 'en/inbox.train', part: 'train', weight: 3000 },
  { source: 'en-inbox', file: 'en/inbox.dev', part: 'dev', weight: 0 },
  {
    source: 'en-india',
    file: 'en/india-telecom-2022',
    weight: 1500,
    allow: (row) => (row.label === 'ham' ? ['personal', 'notification'] : undefined),
  },
  {
    source: 'id',
    file: 'other/indonesian-yudiwbs',
    weight: 800,
    allow: (row) =>
      ({ promo: any.marketing, fraud: [...any.fraud, ...any.marketing], normal: any.wanted })[row.category],
  },
  { source: 'es', file: 'other/spanish-mexico', weight: 1200 },
  { source: 'tg', file: 'other/telegram-ru-en', weight: 400 },
  {
    source: 'th',
    file: 'other/thai-sms',
    weight: 2000,
    allow: (row) =>
      ({
        otp: ['verification'],
        ok: ['notification', 'personal', ...any.marketing],
        spam: any.marketing,
        scam: [...any.fraud, ...any.illegal],
      })[row.category],
  },
  { source: 'tr', file: 'other/turkish-sms', weight: 600 },
]

/** The first word of a category. */
export const kindOf = (category) => category.split('/')[0]

/**
 * Whether a row is junk. Where its category was read, by the written rule: fraud, illegal offers and collection are, and
 * marketing unless its opt-out is a lawful one.
 */
export function isJunk({ read, allowed, label }, lawful) {
  if (!read) return label === 'spam'
  const kind = kindOf(allowed[0])
  return ['fraud', 'illegal', 'collection'].includes(kind) || (kind === 'marketing' && !lawful)
}

/** All rows of the folder of real messages. */
export function readReal(folder) {
  const rows = []
  for (const { source, file, part = 'train', weight, restore: how, allow } of sources) {
    const found = ndjson(folder, file)
    for (const row of found) {
      const correction = correctionOf(row.text)
      if (correction === 'unclear') continue
      const allowed = correction ? [correction] : (allow?.(row) ?? (row.label === 'ham' ? any.wanted : junk))
      const text = how === 'x' ? restore(row.text, how) : row.text
      rows.push({
        text,
        source,
        part,
        label: row.label,
        category: row.category,
        read: correction !== undefined,
        allowed,
        weight: weight / found.length,
      })
      if (how === 'names') rows.push({ ...rows.at(-1), text: restore(row.text, how), weight: weight / found.length })
    }
  }
  return rows
}

/** Which of the three parts of the written corpus a file belongs to, by its folder's or its own name. */
function languageOf(name) {
  const [folder, file] = name.split(/[\\/]/)
  if (/^zh-/.test(folder)) return 'Chinese'
  return /^en(?:-|$)/.test(folder) || file === 'en.txt' ? 'English' : 'other languages'
}

/** Messages of the written corpus: `each` of every template. One template in five is kept out of training as a test. */
export function readCorpus({ each = 4, weight = 1 } = {}) {
  const rows = []
  for (const name of readdirSync(corpusFolder, { recursive: true }).sort()) {
    if (!name.endsWith('.txt')) continue
    const { lists, templates } = readGrammar(readFileSync(join(corpusFolder, name), 'utf8'), name)
    for (const { template, category, verdict, hard, where } of templates) {
      const random = dealer(hashText(template))
      const part = hashText(`part ${template}`) % 5 === 0 ? 'dev' : 'train'
      for (let i = 0; i < each; i++)
        rows.push({
          text: expand(template, lists, random, where),
          source: `corpus/${name.split(/[\\/]/)[0]}`,
          part,
          label: verdict === 'ham' ? 'ham' : 'spam',
          clean: verdict === 'ham' ? 'ham' : 'spam',
          category,
          allowed: [category],
          weight: weight / each,
          hard,
          group: where,
          lang: languageOf(name),
        })
    }
  }
  return rows
}

/** The challenge set: written apart from the corpus, to be measured on. */
export function readChallenge({ weight = 1 } = {}) {
  return ['zh', 'en', 'other'].flatMap((name) => readExam(name, `challenge/${name}`, weight))
}

/** A second challenge set, by another hand, that no model is ever trained on: it has no weight. */
export function readFresh() {
  return ['zh', 'en', 'other'].flatMap((name) => readExam(`fresh-${name}`, `fresh/${name}`, 0))
}

function readExam(file, source, weight) {
  return lines(join(corpusFolder, 'challenge', `${file}.ndjson`)).map((line, i) => {
    const { text, label, category, hard } = JSON.parse(line)
    const allowed = categories.filter((one) => kindOf(one) === category)
    return { text, source, part: 'dev', label, category, allowed, weight, hard, group: `${file}:${i}` }
  })
}
