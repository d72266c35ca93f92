/**
 * The part of SARIF 2.1.0 (OASIS) that the command line writes, as a JSON Schema written by hand after the standard:
 * required properties, types and enumerations; nothing else is allowed.
 */
const text = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string', minLength: 1 } },
}
const level = { enum: ['none', 'note', 'warning', 'error'] }
const bag = { type: 'object', properties: { tags: { type: 'array', items: { type: 'string' }, uniqueItems: true } } }

const artifactLocation = {
  type: 'object',
  additionalProperties: false,
  properties: { uri: { type: 'string', format: 'uri-reference' }, description: text },
}

const location = {
  type: 'object',
  additionalProperties: false,
  properties: {
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      additionalProperties: false,
      properties: {
        artifactLocation,
        region: {
          type: 'object',
          additionalProperties: false,
          properties: { startLine: { type: 'integer', minimum: 1 } },
        },
      },
    },
  },
}

const rule = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'string' },
    shortDescription: text,
    fullDescription: text,
    defaultConfiguration: { type: 'object', additionalProperties: false, properties: { level } },
    properties: bag,
  },
}

const result = {
  type: 'object',
  required: ['message'],
  additionalProperties: false,
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message: text,
    locations: { type: 'array', items: location },
    properties: bag,
  },
}

const run = {
  type: 'object',
  required: ['tool'],
  additionalProperties: false,
  properties: {
    tool: {
      type: 'object',
      required: ['driver'],
      additionalProperties: false,
      properties: {
        driver: {
          type: 'object',
          required: ['name'],
          additionalProperties: false,
          properties: {
            name: { type: 'string' },
            version: { type: 'string' },
            rules: { type: 'array', items: rule, uniqueItems: true },
          },
        },
      },
    },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    invocations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['executionSuccessful'],
        additionalProperties: false,
        properties: { executionSuccessful: { type: 'boolean' } },
      },
    },
    results: { type: 'array', items: result },
  },
}

export const sarifSubset = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: { type: 'array', items: run },
  },
}
