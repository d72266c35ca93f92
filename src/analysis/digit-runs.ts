/** Groups of digits that may belong together: `138 1234-5678` is one run of three groups. */
export interface DigitRun {
  /** Where each group starts and ends in the folded text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether a `+` stands directly before the first group. */
  readonly plus: boolean
}

const zero = 48
const nine = 57

/** The longest mark between two groups: `) -`. */
const longestJoint = 3

/** Whether a unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= zero && code <= nine
}

/** Marks that people put between the groups of a phone number. A comma or a colon ends a run. */
function isJoint(code: number): boolean {
  switch (code) {
    case 0x20: // space
    case 0x28: // (
    case 0x29: // )
    case 0x2d: // -
    case 0x2e: // .
    case 0x5f: // _
    case 0xa0: // no-break space
    case 0xb7: // ·
    case 0x3000: // ideographic space
    case 0xff08: // （
    case 0xff09: // ）
    case 0xff0d: // －
      return true
    default:
      return code >= 0x2010 && code <= 0x2015 // dashes
  }
}

/** Finds the runs of at least `least` digits, in one pass. */
export function findDigitRuns(folded: string, least: number): readonly DigitRun[] {
  const runs: DigitRun[] = []
  for (let i = 0; i < folded.length; i++) {
    if (!isDigit(folded.charCodeAt(i))) continue
    let end = groupEnd(folded, i)
    let next = nextGroup(folded, end)
    // Most groups are short and alone: 5折, 11月.
    if (next < 0 && end - i < least) {
      i = end
      continue
    }
    const starts = [i]
    const ends = [end]
    let digits = end - i
    while (next >= 0) {
      end = groupEnd(folded, next)
      starts.push(next)
      ends.push(end)
      digits += end - next
      next = nextGroup(folded, end)
    }
    if (digits >= least) runs.push({ starts, ends, plus: hasPlus(folded, i) })
    i = end
  }
  return runs
}

function groupEnd(folded: string, start: number): number {
  let end = start + 1
  while (end < folded.length && isDigit(folded.charCodeAt(end))) end++
  return end
}

/** Where the next group of the same run starts, or −1. */
function nextGroup(folded: string, end: number): number {
  const last = Math.min(end + longestJoint, folded.length - 1)
  for (let i = end; i <= last; i++) {
    const code = folded.charCodeAt(i)
    if (isDigit(code)) return i
    if (!isJoint(code)) return -1
  }
  return -1
}

/** `+86`, `+ 86`, `(+86)`, but not the plus of a sum. */
function hasPlus(folded: string, start: number): boolean {
  const at = folded[start - 1] === ' ' ? start - 2 : start - 1
  return (folded[at] === '+' || folded[at] === '＋') && !isDigit(folded.charCodeAt(at - 1))
}
