import stringWidth from 'string-width'
import type { Io } from '../io'

/** A piece of text that is painted as a whole. */
export interface Piece {
  readonly text: string
  readonly paint?: ((text: string) => string) | undefined
}

let segmenter: Intl.Segmenter | undefined

/** How many columns of a terminal a text takes; a Chinese character takes two. */
export function widthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text)
}

/** The characters of a text as a reader counts them, with their widths. */
function* glyphs(text: string): Generator<readonly [glyph: string, width: number]> {
  if (/^[\x20-\x7e\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e]*$/.test(text)) {
    for (const glyph of text) yield [glyph, glyph < '\x7f' ? 1 : 2]
    return
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  for (const { segment } of segmenter.segment(text)) yield [segment, stringWidth(segment)]
}

const inWord = (glyph: string) => /^[\w./:?=&%@#~+'’"!,;()-]/.test(glyph)
/** Marks that must not begin a line, and marks that must not end one. */
const closes = (glyph: string) => /^[,.;:!?)\]}，。、；：！？）】》」』”’〉〕…⟧]/.test(glyph)
const opens = (glyph: string) => /^[([{（【《「『“‘〈〔⟦]/.test(glyph)

/**
 * Breaks pieces into painted lines of at most `width` columns. Between Chinese characters a line may break anywhere
 * but before a closing mark and after an opening one; words and links break only where they would fill a line.
 */
export function wrap(pieces: readonly Piece[], width: number): { text: string; width: number }[] {
  const lines: Glyph[][] = []
  let line: Glyph[] = []
  let used = 0
  let wordStart = 0
  for (const { text, paint } of pieces) {
    for (const [glyph, wide] of glyphs(visible(text))) {
      if (used + wide > width && line.length > 0) {
        const moved = line.splice(breakBefore(glyph, line, wordStart))
        lines.push(line)
        line = moved
        used = columnsOf(moved)
        wordStart = 0
        if (glyph === ' ' && moved.length === 0) continue
      }
      line.push({ glyph, wide, paint })
      used += wide
      if (!inWord(glyph)) wordStart = line.length
    }
  }
  lines.push(line)
  return lines.map((glyphsOfLine) => ({ text: painted(glyphsOfLine), width: columnsOf(glyphsOfLine) }))
}

/** Where a full line is cut when `glyph` comes next. */
function breakBefore(glyph: string, line: readonly Glyph[], wordStart: number): number {
  const last = line.at(-1)?.glyph ?? ''
  let at = inWord(glyph) || (closes(glyph) && inWord(last)) ? wordStart : line.length
  if (at === line.length && closes(glyph)) at--
  while (at > 0 && opens((line[at - 1] as Glyph).glyph)) at--
  return at > 0 ? at : line.length
}

const columnsOf = (line: readonly Glyph[]) => line.reduce((sum, { wide }) => sum + wide, 0)

interface Glyph {
  readonly glyph: string
  readonly wide: number
  readonly paint: Piece['paint']
}

function painted(line: readonly Glyph[]): string {
  let text = ''
  for (let i = 0; i < line.length;) {
    const { paint } = line[i] as Glyph
    let run = ''
    for (; i < line.length && line[i]?.paint === paint; i++) run += (line[i] as Glyph).glyph
    text += paint ? paint(run) : run
  }
  return text
}

/** Line breaks become ↵, other control and invisible marks stand visibly, so that a message cannot steer a terminal. */
export function visible(text: string): string {
  return text
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '↵')
    .replace(/\t/g, ' ')
    .replace(/[\0-\x1f\x7f-\x9f]/g, '\ufffd')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g, '·')
}

/** Sets cells side by side, each with its own number of lines. */
export function row(cells: readonly { text: string; width: number }[][], widths: readonly number[], gap = ' '): string {
  const height = Math.max(...cells.map((cell) => cell.length))
  let out = ''
  for (let i = 0; i < height; i++) {
    const line = widths.map((width, column) => {
      const cell = cells[column]?.[i]
      return cell ? cell.text + ' '.repeat(Math.max(0, width - cell.width)) : ' '.repeat(width)
    })
    out += `${line.join(gap).trimEnd()}\n`
  }
  return out
}

/** The width of a table that goes to no terminal. */
const defaultWidth = 120

/** How wide a table is: as the terminal, or as `COLUMNS` says. */
export function widthFor({ stdout, env }: Pick<Io, 'stdout' | 'env'>): number {
  const width = stdout.columns ?? Number(env.COLUMNS)
  return width >= 40 ? width : defaultWidth
}
