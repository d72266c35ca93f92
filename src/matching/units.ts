/** The text of UTF-16 units, lone surrogates included. */
export function textOfUnits(units: Uint16Array): string {
  let text = ''
  // In parts: a function takes only so many arguments.
  for (let at = 0; at < units.length; at += 1000)
    text += String.fromCharCode.apply(null, units.subarray(at, at + 1000) as unknown as number[])
  return text
}
