/** Ranges of circled, bracketed and dotted numbers: first unit, last unit, number of the first. */
const numbers: readonly (readonly [number, number, number])[] = [
  [0x2460, 0x2473, 1], // ① … ⑳
  [0x2474, 0x2487, 1], // ⑴ … ⒇
  [0x2488, 0x249b, 1], // ⒈ … ⒛
  [0x24eb, 0x24f4, 11], // ⓫ … ⓴
  [0x24f5, 0x24fe, 1], // ⓵ … ⓾
  [0x24ea, 0x24ea, 0], // ⓪
  [0x24ff, 0x24ff, 0], // ⓿
  [0x2776, 0x277f, 1], // ❶ … ❿
  [0x2780, 0x2789, 1], // ➀ … ➉
  [0x278a, 0x2793, 1], // ➊ … ➓
  [0x3220, 0x3229, 1], // ㈠ … ㈩
  [0x3280, 0x3289, 1], // ㊀ … ㊉
  [0x3251, 0x325f, 21], // ㉑ … ㉟
  [0x32b1, 0x32bf, 36], // ㊱ … ㊿
  [0x1f101, 0x1f10a, 0], // 🄁 … 🄊
  [0x1f100, 0x1f100, 0], // 🄀
  [0x1f10b, 0x1f10b, 0], // 🄋
  [0x1f10c, 0x1f10c, 0], // 🄌
]

/** First and last of the ranges of letters in circles, brackets and squares, each from A to Z. */
const letters: readonly (readonly [number, number])[] = [
  [0x249c, 0x24b5], // ⒜
  [0x24b6, 0x24cf], // Ⓐ
  [0x24d0, 0x24e9], // ⓐ
  [0x1f110, 0x1f129], // 🄐
  [0x1f130, 0x1f149], // 🄰
  [0x1f150, 0x1f169], // 🅐
  [0x1f170, 0x1f189], // 🅰
]

/** The digits, letter or character inside a circle, bracket or square, in folded form. */
export function circledForm(code: number): string | undefined {
  if (code < 0x2460 || (code > 0x32ff && code < 0x1f100) || code > 0x1f1ff) return undefined
  for (const [first, last, number] of numbers) {
    if (code >= first && code <= last) return String(number + code - first)
  }
  for (const [first, last] of letters) {
    if (code >= first && code <= last) return String.fromCharCode(0x61 + code - first)
  }
  // ㈱ and ㊣; ㊗ and ㊙ serve as emoji, which say the same.
  const inner = /^\(?([\u4e00-\u9fff])\)?$/.exec(String.fromCodePoint(code).normalize('NFKC'))
  return code >= 0x3200 && code <= 0x32b0 ? inner?.[1] : undefined
}
