import pc from 'picocolors'
import type { Verdict } from '../../index'
import type { Io, Output } from '../io'

/** Colours, or functions that change nothing. */
export type Colors = ReturnType<typeof pc.createColors>

/** Colours for a terminal; `NO_COLOR` and `FORCE_COLOR` decide where they are set. */
export function colorsFor(stream: Output, env: Readonly<Record<string, string | undefined>>): Colors {
  return pc.createColors(wantsColor(stream, env))
}

/** Colours for what a command writes: none in a file. */
export function outputColors(file: string | undefined, { stdout, env }: Pick<Io, 'stdout' | 'env'>): Colors {
  return file === undefined ? colorsFor(stdout, env) : pc.createColors(false)
}

function wantsColor(stream: Output, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}

/** A verdict's colour. */
export function paintVerdict(colors: Colors, verdict: Verdict, text: string): string {
  if (verdict === 'spam') return colors.bold(colors.red(text))
  return verdict === 'suspect' ? colors.yellow(text) : colors.green(text)
}
