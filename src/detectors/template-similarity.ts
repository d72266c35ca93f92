import { builtIn } from '../core/define'
import { JunksiftError, optionError, wrong } from '../core/errors'
import { checkKeys } from '../core/options'
import { searchBlocks } from '../matching/block-search'
import { checkThreshold, templateIndexOf, type TemplateIndex } from '../matching/template-index'
import type { MakeTextSearch } from '../matching/text-search'

/** A known junk message. It may have other fields, such as those that {@link index!mineTemplates | mineTemplates} adds. */
export interface Template {
  /** Comes back in the finding's detail. */
  readonly id: string
  /** A real message; its variable parts become slots by themselves. */
  readonly text: string
}

/** Options of {@link index!templateSimilarity | templateSimilarity}: either `templates` or `index`. */
export interface TemplateSimilarityOptions {
  /** Known junk. Those given as texts are named `template-1`, `template-2`, … by their place in the list. */
  readonly templates?: readonly (string | Template)[]
  /** The least similarity, above 0 up to 1. Default 0.8. An `index` has its own. */
  readonly threshold?: number
  /** Words that become slots besides numbers, codes and links. An `index` has its own. */
  readonly names?: readonly string[]
  /** An index of your own: shared by several detectors, or added to while the app runs. */
  readonly index?: TemplateIndex
}

/** The detail of a finding of {@link index!templateSimilarity | templateSimilarity}. */
export interface TemplateSimilarityDetail {
  /** The id of the most similar template. */
  readonly template: string
  /** Threshold…1. */
  readonly similarity: number
}

/**
 * Messages that are like junk you know: 1 − Levenshtein distance / length of the longer, on text whose variable parts
 * are masked by {@link index!maskSlots | maskSlots}. The strength of the finding is that similarity.
 *
 * @throws a {@link index!JunksiftError | JunksiftError} with code `ERR_OPTION` for a wrong option, for neither or both of
 * `templates` and `index`, and for a template without a visible character; `ERR_DUPLICATE_ID` for two of one id
 *
 * @example
 * ```ts
 * import { createScanner, templateSimilarity } from 'junksift'
 *
 * const known = templateSimilarity({
 *   templates: [{ id: 'points', text: '您的积分8866分即将清零，请点击jf.example.cn/a1兑换礼品' }],
 * })
 * const { outcomes } = createScanner({ detectors: [known] }).scan('您的积分950分即将清零，请登录jf.example.net/q7兑换礼品')
 * const outcome = outcomes['template-similarity']
 * if (outcome.status === 'hit') console.log(outcome.finding.code, outcome.finding.detail.template) // similar points
 * ```
 */
export function templateSimilarity(options: TemplateSimilarityOptions) {
  return templateSimilarityBy(searchBlocks, options)
}

/** The detector, which searches templates of its own in the given way. */
export function templateSimilarityBy(makeSearch: MakeTextSearch, options: TemplateSimilarityOptions) {
  const index = indexOf(makeSearch, options)
  return builtIn({
    id: 'template-similarity',
    group: 'template',
    codes: {
      exact: {
        weight: 4.5,
        reason: {
          en: 'Equal to the known junk message "{template}" but for numbers, codes and links.',
          'zh-CN': '除数字、编码和链接外，与已知垃圾短信“{template}”相同。',
        },
      },
      similar: {
        weight: 3.5,
        reason: { en: 'Like the known junk message "{template}".', 'zh-CN': '与已知垃圾短信“{template}”相似。' },
      },
    },
    inspect: ({ text }) => {
      const [best] = index.search(text, { limit: 1 })
      if (!best) return undefined
      const { id: template, similarity } = best
      const detail: TemplateSimilarityDetail = { template, similarity }
      return {
        code: similarity === 1 ? 'exact' : 'similar',
        strength: similarity,
        spans: [{ start: 0, end: text.length }],
        detail,
      }
    },
  })
}

function indexOf(makeSearch: MakeTextSearch, options: TemplateSimilarityOptions): TemplateIndex {
  checkKeys('templateSimilarity', options, ['templates', 'threshold', 'names', 'index'])
  const { templates, threshold = 0.8, names = [], index } = options
  if (index !== undefined) {
    if (typeof (Object(index) as Partial<TemplateIndex>).search !== 'function')
      throw optionError('templateSimilarity.index', index, 'made by createTemplateIndex')
    for (const key of ['templates', 'threshold', 'names'] as const)
      if (options[key] !== undefined)
        throw optionError(`templateSimilarity.${key}`, options[key], 'left out where an index is given')
    return index
  }
  if (!Array.isArray(templates)) throw optionError('templateSimilarity.templates', templates, 'an array of templates')
  checkThreshold('templateSimilarity.threshold', threshold)
  const own = templateIndexOf({ threshold, names }, makeSearch).index
  templates.forEach((template: string | Template, i) => {
    const path = `templateSimilarity.templates[${i}]`
    if (typeof template === 'string') return addTo(own, `template-${i + 1}`, template, path)
    // What else is known of a template may stand beside it; a misspelt key leaves the text out.
    if ((Object(template) as Partial<Template>).text === undefined) checkKeys(path, template, ['id', 'text'])
    addTo(own, template.id, template.text, path)
  })
  return own
}

/** Adds a template, and names the option where it is wrong. */
function addTo(index: TemplateIndex, id: string, text: string, path: string): void {
  try {
    index.add(id, text)
  } catch (error) {
    if (!(error instanceof JunksiftError)) throw error
    const { code, given, allowed = '' } = error
    throw wrong(code, error.path === 'add.text' ? `${path}.text` : `${path}.id`, given, allowed)
  }
}
