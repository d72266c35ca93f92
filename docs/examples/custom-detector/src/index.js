// @ts-check
import { defineDetector } from 'junksift'

/**
 * @typedef {object} DeadlineThreatOptions
 * @property {number} [maxHours] Longer deadlines do not count. Default 72.
 */

/**
 * @typedef {object} DeadlineThreatDetail
 * @property {number} hours How much time is left.
 * @property {string} threat What is threatened with: 冻结, 注销, …
 */

/** @type {Readonly<Record<string, number>>} */
const hoursOf = { 分钟: 1 / 60, 小时: 1, 天: 24 }

/**
 * Deadlines that threaten with a loss: "请于24小时内认证，逾期冻结". One-time codes expire too, but threaten with nothing.
 *
 * @param {DeadlineThreatOptions} [options]
 */
export function deadlineThreat({ maxHours = 72 } = {}) {
  if (!(maxHours > 0)) throw new RangeError(`maxHours is ${maxHours}; it must be above 0.`)
  return defineDetector({
    id: 'deadline-threat',
    group: 'content',
    codes: {
      threat: {
        weight: 2,
        reason: {
          en: 'Threatens with a loss ({threat}) within {hours} hours.',
          'zh-CN': '以{hours}小时内“{threat}”相要挟。',
        },
      },
    },
    inspect: ({ folded, toOriginal, codes }) => {
      if (codes.length > 0) return undefined
      // Bounded on every side, so that no text makes it slow.
      const match = /(\d{1,4})(分钟|小时|天)之?[内后].{0,12}?(冻结|停用|注销|清零|作废|封号|起诉)/.exec(folded)
      if (!match) return undefined
      const [whole, count = '', unit = '', threat = ''] = match
      const hours = Number(count) * (hoursOf[unit] ?? 1)
      if (hours > maxHours) return undefined
      /** @type {DeadlineThreatDetail} */
      const detail = { hours: Math.round(hours * 10) / 10, threat }
      return {
        code: 'threat',
        strength: hours <= 24 ? 1 : 0.6,
        // Offsets of the folded text, back to the original.
        spans: [toOriginal(match.index, match.index + whole.length)],
        detail,
      }
    },
  })
}
