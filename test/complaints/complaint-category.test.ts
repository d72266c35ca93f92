import { expect, test } from 'vitest'
import { listCategories } from '../../src/classifier/categories'
import { complaintCategory } from '../../src/complaints/complaint-category'

const inChinese = (category: Parameters<typeof complaintCategory>[0]) => {
  const found = complaintCategory(category)
  return found && [found.group, found.kind?.['zh-CN'] ?? null, found.detail?.['zh-CN'] ?? null, found.wording]
}

test('every category but codes, notices and personal messages has a group', () => {
  const without = listCategories().filter((category) => complaintCategory(category) === null)
  expect(without).toEqual(['verification', 'notification', 'personal'])
})

test('words are those of the counts where they were printed', () => {
  expect(inChinese('collection')).toEqual(['商业营销', '欠款催收', null, 'published'])
  expect(inChinese('marketing/loan')).toEqual(['商业营销', '贷款理财', null, 'published'])
  expect(inChinese('marketing/retail')).toEqual(['商业营销', '零售业推销', null, 'published'])
  expect(inChinese('marketing/real-estate')).toEqual(['商业营销', '房产中介', null, 'ours'])
  expect(inChinese('fraud/prize')).toEqual(['涉嫌违法', '诈骗', '中奖', 'ours'])
  expect(inChinese('fraud/romance')).toEqual(['涉嫌违法', '诈骗', null, 'ours'])
})

test('a kind that no count names stays open', () => {
  for (const category of ['marketing/other', 'marketing/app', 'illegal/gambling', 'illegal/other'] as const)
    expect(complaintCategory(category)?.kind).toBeNull()
})
