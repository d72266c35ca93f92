import type { Check } from '../check'
import * as code from './code'
import * as consent from './consent'
import * as content from './content'
import * as length from './length'
import * as link from './link'
import * as optOut from './opt-out'
import * as sender from './sender'
import * as signature from './signature'
import * as time from './time'
import * as variable from './variable'

/** Every check by its name, in the order in which they are run. */
export const checks = {
  'label-missing': sender.labelMissing,
  'signature-missing': signature.signatureMissing,
  'signature-neutral': signature.signatureNeutral,
  'signature-form': signature.signatureForm,
  'signature-place': signature.signaturePlace,
  'signature-in-body': signature.signatureInBody,
  'signature-other': signature.signatureOther,
  'brand-missing': sender.brandMissing,
  'contact-missing': sender.contactMissing,
  'sender-kind': sender.senderKind,
  'sender-pattern': sender.senderPattern,
  'sender-unregistered': sender.senderUnregistered,
  'many-senders': time.manySenders,
  'mixed-port': time.mixedPort,
  'opt-out-missing': optOut.optOutMissing,
  'opt-out-unusable': optOut.optOutUnusable,
  'opt-out-form': optOut.optOutForm,
  'opt-out-position': optOut.optOutPosition,
  'opt-out-double': optOut.optOutDouble,
  'opt-out-unwanted': optOut.optOutUnwanted,
  'opt-out-keyword': optOut.optOutKeyword,
  'opt-out-languages': optOut.optOutLanguages,
  'code-words': code.codeWords,
  'code-purpose': code.codePurpose,
  'code-link': code.codeLink,
  'code-contact': code.codeContact,
  'code-length': code.codeLength,
  'marketing-unwanted': code.marketingUnwanted,
  'short-link': link.shortLink,
  'redirect-link': link.redirectLink,
  'disguised-link': link.disguisedLink,
  'barred-link': link.barredLink,
  'ip-link': link.ipLink,
  'variable-link': variable.variableLink,
  'variables-adjacent': variable.variablesAdjacent,
  'variables-only': variable.variablesOnly,
  'variable-limit': variable.variableLimit,
  'variables-barred': variable.variablesBarred,
  'code-variable': variable.codeVariable,
  'unfilled-variable': variable.unfilledVariable,
  symbol: content.symbol,
  disguise: content.disguise,
  traditional: content.traditional,
  'personal-contact': content.personalContact,
  'forbidden-topic': content.forbiddenTopic,
  'member-address': content.memberAddress,
  'phrase-missing': content.phraseMissing,
  'silence-clause': content.silenceClause,
  'consent-missing': consent.consentMissing,
  'consent-basis': consent.consentBasis,
  'consent-purpose': consent.consentPurpose,
  'consent-withdrawn': consent.consentWithdrawn,
  'consent-expired': consent.consentExpired,
  'consent-proof': consent.consentProof,
  'renamed-resend': consent.renamedResend,
  'members-only': consent.membersOnly,
  'quiet-hours': time.quietHours,
  frequency: time.frequency,
  'record-fields': consent.recordFields,
  'record-consent-time': consent.recordConsentTime,
  'record-retention': consent.recordRetention,
  'too-long': length.tooLong,
  'needless-unicode': length.needlessUnicode,
  'nearly-empty-part': length.nearlyEmptyPart,
} satisfies Readonly<Record<string, Check<never>>>
