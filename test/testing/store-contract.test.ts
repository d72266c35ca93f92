import { memoryStore } from 'junksift'
import { storeContract } from 'junksift/testing'
import { test } from 'vitest'

test('the memory store keeps the contract', async () => {
  await storeContract(() => memoryStore())
})
