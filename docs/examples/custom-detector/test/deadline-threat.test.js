import assert from 'node:assert/strict'
import test from 'node:test'
import { createScanner, formatReason } from 'junksift'
import { detectorContract } from 'junksift/testing'
import { deadlineThreat } from '../src/index.js'

test('keeps the contract of detectors', () =>
  detectorContract(() => deadlineThreat(), {
    hits: [
      '您的账户存在异常，请于24小时内完成认证，逾期将冻结',
      '尊敬的车主，您的ETC将在2天后停用，请速办理',
      '积分3天内不兑换将清零',
      '请在３０分钟内处理，否则注销',
    ],
    clears: [
      '您的验证码是839201，5分钟内有效，过期作废',
      '您的包裹预计2天内送达',
      '楼下24小时便利店关门了',
      '会员卡30天内不用会停用吗？',
      '我3天后到家',
    ],
  }))

test('tells how much time is left and what is threatened with', () => {
  const text = '重要：请于12小时内认证，逾期将冻结账户'
  const { outcomes } = createScanner({ detectors: [deadlineThreat()] }).scan(text)
  const outcome = outcomes['deadline-threat']
  assert.equal(outcome.status, 'hit')
  assert.deepEqual(outcome.finding.detail, { hours: 12, threat: '冻结' })
  assert.equal(formatReason(outcome.finding, 'zh-CN'), '以12小时内“冻结”相要挟。')
  const [{ start, end }] = outcome.finding.spans
  assert.equal(text.slice(start, end), '12小时内认证，逾期将冻结')
})

test('longer deadlines do not count', () => {
  const scanner = createScanner({ detectors: [deadlineThreat({ maxHours: 24 })] })
  assert.equal(scanner.scan('积分3天内不兑换将清零').outcomes['deadline-threat'].status, 'clear')
  assert.throws(() => deadlineThreat({ maxHours: 0 }), RangeError)
})
