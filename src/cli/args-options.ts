import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { marketingActions, presetNames } from './config'
import { parseEncoding } from './input/encoding'
import { inputFormats } from './input/format'

/** The options of commands that read messages from files. */
export function readsFiles(command: Command): Command {
  return command
    .argument('[files...]', 'CSV, TSV, NDJSON or plain lines; - or none for standard input')
    .addOption(
      new Option('-i, --input <format>', 'format of the input; default: by name or content').choices(inputFormats),
    )
    .addOption(
      new Option('--encoding <name>', 'auto, utf-8, utf-16le, utf-16be or gb18030').default('auto').argParser(encoding),
    )
    .option('-c, --column <name>', "the text's column, by name or by position from 1")
    .option('--no-header', 'the first row of a CSV or TSV holds a message')
}

/** The options that choose a scanner. */
export function usesScanner(command: Command): Command {
  return command
    .addOption(new Option('-l, --lang <locale>', 'language of reasons; default: by LANG').choices(['en', 'zh-CN']))
    .addOption(new Option('-p, --preset <name>', 'default: inbox').choices(presetNames))
    .addOption(
      new Option('--marketing <action>', 'what to do with marketing that keeps the rules').choices(marketingActions),
    )
    .option('--config <file>', 'scanner options, detectors or settings: .js, .mjs or .json')
    .option('--weights <file>', 'weights and thresholds as tune wrote them')
    .option('--model <file>', 'a model as train wrote it')
}

function encoding(value: string) {
  try {
    return parseEncoding(value)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

/** A whole number from 1. */
export function positive(value: string): number {
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new InvalidArgumentError('it must be a whole number from 1')
  return Number(value)
}

/** How many threads: a number, or one for each core. */
export function threads(value: string): number {
  const count = value === 'cores' ? availableParallelism() : positive(value)
  if (count > mostThreads) throw new InvalidArgumentError(`it must be at most ${mostThreads}`)
  return count
}

const mostThreads = 256
