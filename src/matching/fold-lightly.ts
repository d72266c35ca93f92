/** Evens out what changes nothing for a reader: invisible characters, full-width letters and digits, spaces; not case. */
export function foldLightly(text: string): string {
  let folded = text
    .replace(
      /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59＋－-９＠Ａ-Ｚ＿￥]/gi,
      foldCharacter,
    )
    .trim()
  if (/\s/.test(folded))
    folded = folded
      .replace(/\s+/g, ' ')
      .replace(/(?<=[\u3001-\u9FFF，：；！？（）]) | (?=[\u3001-\u9FFF，：；！？（）])/g, '')
  return folded.includes('：') ? folded.replace(/：(?=\/)/g, ':') : folded
}

function foldCharacter(character: string): string {
  const c = character.charCodeAt(0)
  if (c === 0xffe5) return '¥'
  if (c === 0xad || (c >= 0x200b && c <= 0x2069) || c === 0xfeff) return ''
  return c > 0xff00 ? String.fromCharCode(c - 0xfee0) : '0'
}
