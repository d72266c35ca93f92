// Some sets replaced digits, links and names by placeholders. A model must not learn those: here they become made-up
// values of the same kind.
import { digits, hashText, letters, pick, seeded } from './grammar.mjs'

const values = {
  URL: (r) =>
    `${pick(['', 'http://', 'wap.', 'www.'], r)}${letters(3 + Math.floor(r() * 4), r)}${pick(['.com', '.cn', '.cc', '.com', '.top', '.net'], r)}${r() < 0.4 ? `/${letters(3, r)}` : ''}`,
  PHONE: (r) => pick(['13', '15', '18', '17'], r) + digits(9, r),
  HOTLINE: (r) => pick([`400${digits(7, r)}`, `0${digits(2, r)}${digits(8, r)}`], r),
  WECHAT: (r) => pick(['微信', '加微信', '薇信', 'vx'], r) + letters(3, r) + digits(4, r),
  QQ: (r) => digits(9, r),
  DIGIT: (r) => digits(1 + Math.floor(r() * 4), r),
  NAME: (r) => pick([...'王李张刘陈杨赵黄周吴'], r),
  PLACE: (r) => pick(['杭州', '南京', '成都', '武汉', '长沙', '北京', '广州', '西安'], r),
}

/** Writes made-up values where a set masked them: runs of `x` for digits, or capital names of what stood there. */
export function restore(text, how) {
  const random = seeded(hashText(text))
  if (how === 'x') return text.replace(/x+/g, (run) => digits(run.length, random))
  return text
    .replace(/[A-Z]{2,}/g, (name) => values[name]?.(random) ?? name)
    .replace(/(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])/g, '')
    .replace(/ +/g, () => (random() < 0.7 ? '' : ','))
}
