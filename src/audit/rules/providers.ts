import { aliyunRules } from './aliyun'
import { huaweiRules } from './huawei'
import type { AuditMarket } from './markets'
import { qiniuRules } from './qiniu'
import type { RuleSpec } from './rule'
import { tencentRules } from './tencent'
import { volcengineRules } from './volcengine'

/** What is known of an SMS platform. */
export interface ProviderData {
  /** The market that its rules are for. */
  readonly market: AuditMarket
  /** The opt-out that it accepts. */
  readonly formula?: string
  readonly rules: () => readonly RuleSpec[]
}

/** The platforms whose template rules are known. */
export const providerData = {
  aliyun: { market: 'CN', formula: '拒收请回复R', rules: aliyunRules },
  tencent: { market: 'CN', formula: '拒收请回复R', rules: tencentRules },
  huawei: { market: 'CN', formula: '拒收请回复R', rules: huaweiRules },
  qiniu: { market: 'CN', formula: '回TD退订', rules: qiniuRules },
  volcengine: { market: 'CN', rules: volcengineRules },
} as const satisfies Readonly<Record<string, ProviderData>>

/** An SMS platform whose template rules are known: Aliyun, Tencent Cloud, Huawei Cloud, Qiniu, Volcengine. */
export type AuditProvider = keyof typeof providerData
