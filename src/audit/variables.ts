import type { Variable } from './context'

/**
 * The variables of a template as the platforms write them: `${code}` and `${NUM_6}` (Aliyun, Huawei, Qiniu, Volcengine),
 * `{1}` (Tencent Cloud), `{{name}}`, `#{name}`. A number at the end of a name such as `NUM_6` or `TXT_20` is its longest
 * length.
 */
export function findVariables(text: string): readonly Variable[] {
  return [...text.matchAll(/\$\{([^{}]{1,60})\}|#\{([^{}]{1,60})\}|\{\{([^{}]{1,60})\}\}|\{(\w{1,40})\}/g)].map(
    (match) => {
      const name = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim()
      const length = /_(\d{1,4})$/.exec(name)?.[1]
      return {
        name,
        span: { start: match.index, end: match.index + match[0].length },
        maxLength: length === undefined ? undefined : Number(length),
      }
    },
  )
}
