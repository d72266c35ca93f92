import { version } from '../../../package.json'
import { formatReason, type Locale, type Severity, type Violation } from '../../index'
import type { AuditFormatter } from './audit-record'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/**
 * SARIF 2.1.0 (OASIS), for code-scanning views. A result points at the line that the message begins on; the spans and
 * edits inside its text are in `properties`, since a table's quoting may part them from the file's columns.
 */
export function sarifFormatter(locale: Locale): AuditFormatter {
  const rules = new Map<string, { readonly index: number; readonly descriptor: object }>()
  const results: object[] = []
  return {
    head: () => '',
    item: ({ row: { file, line }, violations }) => {
      for (const violation of violations) {
        const rule = rules.get(violation.rule) ?? { index: rules.size, descriptor: descriptorOf(violation, locale) }
        rules.set(violation.rule, rule)
        results.push(resultOf(violation, rule.index, file, line, locale))
      }
      return ''
    },
    tail: ({ complete }) => {
      const driver = { name: 'junksift', version, rules: [...rules.values()].map(({ descriptor }) => descriptor) }
      const run = {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: complete }],
        results,
      }
      return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
    },
  }
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function descriptorOf({ rule, group, severity, reasons, sureness, instrument, article }: Violation, locale: Locale) {
  const where = article === undefined ? instrument : `${instrument}, ${article}`
  return {
    id: rule,
    shortDescription: { text: reasons[locale] },
    fullDescription: { text: `${where} (${sureness})` },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group], sureness },
  }
}

function resultOf(violation: Violation, ruleIndex: number, file: string, line: number, locale: Locale): object {
  const { rule, severity, spans, fix, instrument, article, inForceFrom, inForceTo, sureness, datesSureness } = violation
  const artifactLocation = file.startsWith('<') ? { description: { text: 'standard input' } } : { uri: toUri(file) }
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: formatReason(violation, locale) },
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: line } } }],
    properties: { instrument, article, inForceFrom, inForceTo, sureness, datesSureness, spans, fix },
  }
}

/** A relative reference; each piece of the path is escaped. */
function toUri(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
