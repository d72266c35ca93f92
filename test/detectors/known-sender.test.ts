import { createScanner, knownSender, type Message } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { expect, test } from 'vitest'
import { examplesOf } from '../support/examples'

const lists = {
  contacts: ['13800138000', 'Grandma'],
  allow: new Set(['95588*', '106912345678']),
  block: ['17012345678', '10690*', '+4479*', '【速发贷】'],
}

test('keeps the contract on the examples of its page', async () => {
  await detectorContract(() => knownSender(lists), examplesOf('known-sender'))
})

const scan = (message: Message, options: Parameters<typeof knownSender>[0] = lists) =>
  createScanner({ detectors: [knownSender(options)] }).scan(message)

test.each([
  ['13800138000', 'contact', 'contacts', 'number', -6],
  ['955880001', 'allowed', 'allow', 'prefix', -8],
  ['106912345678', 'allowed', 'allow', 'number', -8],
  ['10690123456', 'blocked', 'block', 'prefix', 8],
  ['17012345678', 'blocked', 'block', 'number', 8],
] as const)('%s is %s', (sender, code, list, entry, contribution) => {
  expect(scan({ text: '您好', sender }).findings).toMatchObject([{ code, contribution, detail: { list, entry } }])
})

test('a number goes before a function, that before a prefix, that before a signature', () => {
  const decided = (options: Parameters<typeof knownSender>[0], text = '您好') =>
    scan({ text, sender: '10690001' }, options).findings[0]?.code
  expect(decided({ block: ['1069*'], allow: ['10690001'] })).toBe('allowed')
  expect(decided({ block: ['1069*'], allow: () => true })).toBe('allowed')
  expect(decided({ block: ['10690001'], allow: () => true })).toBe('blocked')
  expect(decided({ block: ['【甲乙】'], allow: ['1069*'] }, '【甲乙】您好')).toBe('allowed')
  expect(decided({ block: ['10690001'], allow: ['10690001'], contacts: ['10690001'] })).toBe('blocked')
  expect(decided({ allow: ['10690001'], contacts: ['10690001'] })).toBe('allowed')
})

test('a function is asked for each message, and only true counts', () => {
  const senders: (string | undefined)[] = []
  const contacts = (message: Message) => {
    senders.push(message.sender)
    return message.sender === '1' || ('yes' as never)
  }
  expect(scan({ text: '您好', sender: '1' }, { contacts }).findings).toMatchObject([{ detail: { entry: 'predicate' } }])
  expect(scan({ text: '您好' }, { contacts }).findings).toEqual([])
  expect(senders).toEqual(['1', undefined])
})

test('the number is not in the result', () => {
  expect(JSON.stringify(scan({ text: '您好', sender: '13800138000' }))).not.toContain('138')
})

test('a list is read once', () => {
  const block = new Set(['17012345678'])
  const scanner = createScanner({ detectors: [knownSender({ block })] })
  block.clear()
  expect(scanner.scan({ text: '您好', sender: '17012345678' }).verdict).toBe('spam')
})

test.each([
  [{ contact: [] }, 'knownSender.contact'],
  [{ contacts: '13800138000' }, 'knownSender.contacts'],
  [{ contacts: 5 }, 'knownSender.contacts'],
  [{ contacts: [13800138000] }, 'knownSender.contacts[0]'],
  [{ contacts: ['138*'] }, 'knownSender.contacts[0]'],
  [{ allow: ['95588', '【工商银行】'] }, 'knownSender.allow[1]'],
  [{ block: ['*'] }, 'knownSender.block[0]'],
  [{ block: ['17012345678', ' '] }, 'knownSender.block[1]'],
])('%j is refused', (options, path) => {
  expect(() => knownSender(options as never)).toThrow(expect.objectContaining({ code: 'ERR_OPTION', path }))
})

test('an option that is undefined is the same as none', () => {
  expect(scan({ text: '您好', sender: '1' }, { block: undefined } as never).findings).toEqual([])
})
