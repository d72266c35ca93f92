export { analyze, type Analysis } from './analysis/analyze'
export type { AnalysisBase } from './analysis/part'
export type { FoundCode } from './analysis/codes'
export type { ContactApp, FoundContact } from './analysis/contacts'
export { learnedIntent } from './classifier/intent'
export {
  createLearner,
  type FeedbackLabel,
  type LearnedExample,
  type Learner,
  type LearnerOptions,
  type LearnerState,
  type Likeness,
} from './classifier/learner'
export type { CategoryKind } from './classifier/categories'
export type { ModelData } from './classifier/model'
export type { FoldCounts, FoldKind } from './analysis/fold'
export type { Intent, IntentEvidence, IntentKind, IntentReader } from './analysis/intent'
export type { Language, Script } from './analysis/language'
export type { OptOut, OptOutLevel } from './analysis/opt-out'
export type { FoundPhone, PhoneKind } from './analysis/phones'
export type { Segments } from './analysis/segments'
export type { SenderEntry, SenderListInput } from './analysis/sender-list'
export type { SenderType } from './analysis/sender-type'
export type { Signature, SignatureMark, SignaturePlace } from './analysis/signature'
export type { BrandSpec } from './analysis/url-brands'
export type { FoundUrl, UrlDisguise } from './analysis/urls'
export { applyFixes, type FixedText } from './audit/apply-fixes'
export { auditCampaign, type AuditCampaignOptions, type AuditedMessage } from './audit/audit-campaign'
export { auditMessage } from './audit/audit-message'
export { auditTemplate } from './audit/audit-template'
export type { AuditGroup, Localised } from './audit/check'
export type {
  AuditOptions,
  Audience,
  ConsentBasis,
  AuditConsent,
  ConsentSource,
  Moment,
  Schedule,
} from './audit/options'
export type { AuditMarket } from './audit/rules/markets'
export type { AuditProvider } from './audit/rules/providers'
export type { Purpose, RuleSource, Severity, Sureness, TextEdit, Violation } from './audit/types'
export type { Combination, Combiner, Evidence } from './combiners/combiner'
export { logOdds, type LogOddsOptions } from './combiners/log-odds'
export { maximum, type MaximumOptions } from './combiners/maximum'
export { noisyOr, type NoisyOrOptions } from './combiners/noisy-or'
export type { CombinerOptions, Condition } from './combiners/shared'
export { weightedSum, type WeightedSumOptions } from './combiners/weighted-sum'
export type {
  ComplaintCarrier,
  ComplaintEvidence,
  ComplaintField,
  ComplaintGap,
  ComplaintMarket,
  ComplaintMessage,
  ComplaintReport,
  ComplaintSubmission,
  LocalText,
} from './complaints/complaint'
export type { ComplaintCategory, ComplaintGroup } from './complaints/complaint-category'
export {
  complaintReport,
  type ComplaintOptions,
  type ComplaintReporter,
  type ComplaintScan,
} from './complaints/complaint-report'
export {
  complaintSummary,
  type ComplaintPeriod,
  type ComplaintShare,
  type ComplaintSummary,
  type ComplaintSummaryOptions,
} from './complaints/complaint-summary'
export type { Categorise } from './core/build-result'
export type { Category } from './core/category'
export { defineAsyncDetector, defineDetector } from './core/define-detector'
export type { DetectorSpec } from './core/define'
export type {
  AnyDetector,
  AsyncDetector,
  CodeSpec,
  Detector,
  DetectorBase,
  Hit,
  Locale,
  ReasonText,
  ScanContext,
  SignalLike,
  SyncDetector,
} from './core/detector'
export { isJunksiftError, JunksiftError, type JunksiftErrorCode, type JunksiftErrorInfo } from './core/errors'
export type { Channel, Message } from './core/message'
export { formatReason } from './core/reason'
export type {
  CodeOf,
  DetailOf,
  Failure,
  Finding,
  FindingOf,
  IdOf,
  KeyOf,
  Outcome,
  OutcomesOf,
  ScanResult,
  Verdict,
} from './core/result'
export type { ScanManyOptions } from './core/scan-many'
export {
  createScanner,
  type DetectorDescription,
  type InputOf,
  type ScanInput,
  type Scanner,
  type ScannerDescription,
  type ScannerOptions,
  type Thresholds,
  type UseScanAsyncFor,
} from './core/scanner'
export type { Span } from './core/span'
export { limit, shadow, when, withId } from './core/wrap'
export { campaign, type CampaignCode, type CampaignDetail, type CampaignOptions } from './detectors/campaign'
export {
  consent,
  type ConsentCode,
  type ConsentDetail,
  type ConsentMethod,
  type ConsentOptions,
  type ConsentQuery,
  type ConsentRecord,
  type ConsentRegistry,
} from './detectors/consent'
export { contactDiversion, type ContactDiversionCode, type ContactDiversionDetail } from './detectors/contact-diversion'
export {
  frequency,
  type FrequencyCap,
  type FrequencyCode,
  type FrequencyDetail,
  type FrequencyKind,
  type FrequencyOptions,
  type FrequencyScope,
} from './detectors/frequency'
export {
  knownSender,
  type KnownSenderCode,
  type KnownSenderDetail,
  type KnownSenderOptions,
} from './detectors/known-sender'
export {
  obfuscation,
  type ObfuscationCode,
  type ObfuscationDetail,
  type ObfuscationOptions,
} from './detectors/obfuscation'
export { operatorLabel, type OperatorLabelCode, type OperatorLabelDetail } from './detectors/operator-label'
export {
  phishing,
  type PhishingCode,
  type PhishingDetail,
  type PhishingOptions,
  type PhishingWay,
} from './detectors/phishing'
export {
  promoKeywords,
  type PromoKeyword,
  type PromoKeywordsDetail,
  type PromoKeywordsOptions,
} from './detectors/promo-keywords'
export {
  marketingPolicy,
  type MarketingAction,
  type MarketingPolicyDetail,
  type MarketingPolicyOptions,
} from './detectors/marketing-policy'
export {
  missingOptOut,
  type MissingOptOutCode,
  type MissingOptOutDetail,
  type MissingOptOutOptions,
} from './detectors/missing-opt-out'
export { sendingRules, type SendingRulesDetail, type SendingRulesOptions } from './detectors/sending-rules'
export { senderMismatch, type SenderMismatchCode, type SenderMismatchDetail } from './detectors/sender-mismatch'
export {
  quietHours,
  type QuietHoursCode,
  type QuietHoursDetail,
  type QuietHoursOptions,
  type TimedMessage,
} from './detectors/quiet-hours'
export {
  senderRotation,
  type FeedbackOptions,
  type RotationFeedback,
  type SenderRotation,
  type SenderRotationCode,
  type SenderRotationDetail,
  type SenderRotationOptions,
} from './detectors/sender-rotation'
export { signature, type SignatureCode, type SignatureDetail, type SignatureOptions } from './detectors/signature'
export {
  verificationBombing,
  type BombingLevel,
  type BombingStatus,
  type BombingWindow,
  type VerificationBombing,
  type VerificationBombingCode,
  type VerificationBombingDetail,
  type VerificationBombingOptions,
} from './detectors/verification-bombing'
export {
  verificationCode,
  type VerificationCodeCode,
  type VerificationCodeDetail,
  type VerificationCodeOptions,
} from './detectors/verification-code'
export {
  suspiciousUrl,
  type SuspiciousUrlCode,
  type SuspiciousUrlDetail,
  type SuspiciousUrlOptions,
  type UrlSign,
} from './detectors/suspicious-url'
export {
  spamClassifier,
  type SpamClassifierCode,
  type SpamClassifierDetail,
  type SpamClassifierOptions,
} from './detectors/spam-classifier'
export {
  templateSimilarity,
  type Template,
  type TemplateSimilarityDetail,
  type TemplateSimilarityOptions,
} from './detectors/template-similarity'
export {
  urlShortener,
  type ShortLink,
  type UrlShortenerCode,
  type UrlShortenerDetail,
  type UrlShortenerOptions,
} from './detectors/url-shortener'
export {
  userFeedback,
  type UserFeedbackCode,
  type UserFeedbackDetail,
  type UserFeedbackOptions,
} from './detectors/user-feedback'
export type { ReceivedMessage, SentMessage } from './streams/message'
export type { TermCategory, TermListName, TermStrength } from './lexicon/types'
export { maskSlots, type MaskSlotsOptions } from './matching/mask-slots'
export { loadTemplateIndex, saveTemplateIndex } from './matching/template-file'
export {
  createTemplateIndex,
  type TemplateIndex,
  type TemplateIndexOptions,
  type TemplateMatch,
  type TemplateSearchOptions,
} from './matching/template-index'
export {
  mineTemplates,
  type MinedSender,
  type MinedTemplate,
  type MinedTemplates,
  type MineOptions,
} from './mining/mine-templates'
export type { MinedSlot } from './mining/pattern'
export type { SlotKind } from './mining/tokens'
export type { Market } from './lexicon/markets'
export type { QuietRules, QuietSpan } from './lexicon/quiet-hours'
export { gateway, type GatewayOptions } from './presets/gateway'
export { inbox, type FullInboxOptions } from './presets/inbox'
export { senderAudit } from './presets/sender-audit'
export { inboxLite, type InboxOptions } from './presets/inbox-lite'
export { memoryStore, type MemoryStore, type MemoryStoreOptions } from './store/memory-store'
export type {
  Candidate,
  CountedEvent,
  CountOptions,
  Counts,
  ExpiringOptions,
  Json,
  RecentMember,
  SetResult,
  Store,
  StoreKey,
  StoreOptions,
  Versioned,
  WindowCount,
} from './store/store'
