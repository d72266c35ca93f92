/** Whether an emoji stands here that folding leaves alone: U+1F300 and above, but the keycap of ten. */
export function isPlainEmoji(text: string, at: number): boolean {
  const high = text.charCodeAt(at)
  if (high < 0xd83c || high > 0xd83e) return false
  const code = text.codePointAt(at) as number
  return code >= 0x1f300 && code !== 0x1f51f && code < 0x1fb00
}

/** Whether a unit is an emoji or ornament of the basic plane. */
export const isDingbat = (unit: number) => (unit >= 0x2600 && unit <= 0x2775) || (unit >= 0x2794 && unit <= 0x27bf)

/** Whether an emoji begins at an index. */
export function isEmojiAt(text: string, at: number): boolean {
  return isDingbat(text.charCodeAt(at)) || isPlainEmoji(text, at)
}
