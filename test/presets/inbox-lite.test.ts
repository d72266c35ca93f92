import { createScanner, inbox, inboxLite } from 'junksift'
import { describe, expect, test } from 'vitest'
import { inboxBias, inboxLiteBias, inboxLiteWeights, inboxWeights } from '../../src/lexicon/inbox-weights'
import { fairMarketing, junk, notices, unfairMarketing } from '../support/inbox-cases'
import { barePromotions, promotionTwins } from '../support/promotions'

const { scan } = createScanner(inboxLite())
const told = (text: string) => {
  const { verdict, category, score, findings } = scan(text)
  return {
    text,
    verdict,
    category,
    why: `${score.toFixed(2)} ${findings.map((f) => `${f.detector}/${f.code}`).join(' ')}`,
  }
}

describe.each(Object.entries(notices))('%s', (kind, texts) => {
  test.each(texts)('%s', (text) => {
    expect(told(text)).toMatchObject({ verdict: 'ham', category: kind })
  })
})

describe('marketing that keeps the rules', () => {
  test.each(fairMarketing)('%s', (text) => {
    const { verdict, category } = scan(text)
    expect(verdict).toBe('ham')
    expect(category).toMatch(/^marketing\//)
  })

  test('the policy flags or blocks it', () => {
    const flag = createScanner(inboxLite({ marketing: 'flag' }))
    const block = createScanner(inboxLite({ marketing: 'block' }))
    expect(fairMarketing.map((text) => flag.scan(text).verdict)).not.toContain('ham')
    expect(fairMarketing.map((text) => block.scan(text).verdict)).toEqual(fairMarketing.map(() => 'spam'))
    expect(block.scan('晚上吃火锅吗').verdict).toBe('ham')
  })
})

test.each(unfairMarketing)('marketing without a usable opt-out: %s', (text) => {
  const { verdict, category } = scan(text)
  expect(verdict).not.toBe('ham')
  expect(category).toMatch(/^marketing\//)
})

test.each(barePromotions)('bare promotion, %s: %s', (_, text) => {
  const { verdict, category, outcomes } = scan(text)
  expect(verdict).toBe('suspect')
  expect(category).toMatch(/^marketing\//)
  expect(outcomes['missing-opt-out'].status).toBe('hit')
})

test.each(promotionTwins)('no promotion, %s: %s', (_, text) => {
  expect(told(text)).toMatchObject({ verdict: 'ham' })
})

test.each(junk)('junk: %s', (text) => {
  expect(['suspect', 'spam']).toContain(told(text).verdict)
})

describe('options', () => {
  test('known senders', () => {
    const { scan: scanKnown } = createScanner(inboxLite({ known: { contacts: ['13800001234'], block: ['10690001*'] } }))
    expect(scanKnown({ text: unfairMarketing[0] as string, sender: '+86 138 0000 1234' }).verdict).toBe('ham')
    expect(scanKnown({ text: '您好', sender: '106900012345' }).verdict).toBe('spam')
  })

  test('templates of known junk', () => {
    const { scan: scanKnown } = createScanner(inboxLite({ templates: ['尊敬的{x}女士,您的体检报告有异常,请回电咨询'] }))
    expect(scanKnown('尊敬的李女士,您的体检报告有异常,请回电咨询').outcomes['template-similarity'].status).toBe('hit')
  })

  test.each([
    { name: 'inboxLite', make: inboxLite, learned: inboxLiteWeights, bias: inboxLiteBias },
    { name: 'inbox', make: inbox, learned: inboxWeights, bias: inboxBias },
  ])('$name: weights go before the learned ones, by pair and by id; the rest stays', ({ make, learned, bias }) => {
    const { combiner } = (make as typeof inboxLite)({ weights: { 'missing-opt-out': 1.5, 'signature/missing': 7 } })
    const weigh = (detector: string, code: string) =>
      combiner([{ detector, code, group: detector, strength: 1, weight: 100 }]).contributions[0]
    expect(weigh('missing-opt-out', 'absent')).toBe(1.5)
    expect(weigh('signature', 'missing')).toBe(7)
    expect(weigh('signature', 'neutral')).toBe(learned['signature/neutral'])
    expect(combiner([]).bias).toBe(bias)
  })

  test('wrong ones are refused', () => {
    const weighed = (weights: unknown) => ({ weights: weights as never })
    expect(() => createScanner(inbox(weighed({ 'missing-optout': 1 })))).toThrow('missing-optout')
    expect(() => inboxLite(weighed({ phishing: 'much' }))).toThrow('inboxLite.weights.phishing')
    expect(() => inbox(weighed(null))).toThrow('inbox.weights')
    expect(() => inboxLite({ marketting: 'flag' } as never)).toThrow('marketting')
    expect(() => inboxLite({ marketing: 'ban' } as never)).toThrow('ban')
  })
})

test('inbox is inboxLite with phishing and a model: the same other rules, other weights', () => {
  const ids = (preset: Parameters<typeof createScanner>[0]) => preset.detectors.map(({ id }) => id)
  expect(ids(inbox())).toEqual([...ids(inboxLite()), 'phishing', 'spam-classifier'])
  expect(() => inbox({ marketing: 'maybe' as never })).toThrow('marketingPolicy.action')
  expect(() => inbox({ extra: 1 } as never)).toThrow('inbox.extra')
})
