import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import type { Channel, Locale, Verdict } from '../index'
import { marketingActions, presetNames } from './config'
import { isUsageError } from './errors'
import { runExplain, type ExplainOptions } from './explain'
import { parseEncoding } from './input/encoding'
import { inputFormats } from './input/format'
import { exitCodes, type Io } from './io'
import { outputFormats, runScan, type ScanOptions } from './scan'
import { localeOf } from './words'

const verdicts: readonly Verdict[] = ['ham', 'suspect', 'spam']
const channels: readonly Channel[] = ['sms', 'voice', 'chat', 'email']

/** Runs the command line with the arguments after the program's name; resolves with the exit code, never rejects. */
export async function runCommandLine(args: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.ok
  const program = build(io, (end) => (code = end))
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    if (io.signal.aborted) return exitCodes.interrupted
    io.stderr.write(`junksift: ${isUsageError(error) ? error.message : String((error as Error).stack ?? error)}\n`)
    return exitCodes.usage
  }
}

function build(io: Io, onEnd: (code: number) => void): Command {
  const program = new Command('junksift')
  program
    .description('Tells whether short messages are junk, and why.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .exitOverride()

  const scan = program
    .command('scan')
    .description('Scan messages from files or standard input.')
    .argument('[files...]', 'CSV, TSV, NDJSON or plain lines; - or none for standard input')
    .addOption(
      new Option('-i, --input <format>', 'format of the input; default: by name or content').choices(inputFormats),
    )
    .addOption(
      new Option('--encoding <name>', 'auto, utf-8, utf-16le, utf-16be or gb18030').default('auto').argParser(encoding),
    )
    .option('-c, --column <name>', "the text's column, by name or by position from 1")
    .option('--no-header', 'the first row of a CSV or TSV holds a message')
    .addOption(new Option('-f, --format <format>', 'format of the output').choices(outputFormats).default('table'))
    .option('-o, --output <file>', 'write to a file')
    .option('--with-text', 'put the texts into json, ndjson and csv, too')
    .addOption(new Option('--only <verdicts>', 'show only these, parted by commas').argParser(verdictList))
    .addOption(new Option('--limit <number>', 'stop after so many messages').argParser(positive))
    .addOption(new Option('--fail-on <verdict>', 'exit with 1 if any message is that bad').choices(['suspect', 'spam']))
    .option('-q, --quiet', 'neither progress nor summary')
  scan.addHelpText('after', exitHelp)
  shared(scan).action(async (files: string[], options: ScanOptions & { lang?: Locale }) => {
    onEnd(await runScan(files, { ...options, locale: options.lang ?? localeOf(io.env) }, io))
  })

  const explain = program
    .command('explain')
    .description('Explain one message: its score step by step, and what was seen in it.')
    .argument('[text]', 'the message; - or none for standard input')
    .option('--sender <number>', 'the sending number, port or name')
    .addOption(new Option('--channel <channel>', 'how it came').choices(channels))
    .option('--json', 'as JSON')
  shared(explain).action(async (text: string | undefined, options: ExplainOptions & { lang?: Locale }) => {
    onEnd(await runExplain(text, { ...options, locale: options.lang ?? localeOf(io.env) }, io))
  })
  return program
}

/** The options that both commands have. */
function shared(command: Command): Command {
  return command
    .addOption(new Option('-l, --lang <locale>', 'language of reasons; default: by LANG').choices(['en', 'zh-CN']))
    .addOption(new Option('-p, --preset <name>', 'default: inbox').choices(presetNames))
    .addOption(
      new Option('--marketing <action>', 'what to do with marketing that keeps the rules').choices(marketingActions),
    )
    .option('--config <file>', 'scanner options, detectors or settings: .js, .mjs or .json')
}

const exitHelp = `
Exit codes: 0 done, 1 --fail-on met, 2 wrong call or configuration, 3 done but rows were malformed, 130 interrupted.`

function encoding(value: string) {
  try {
    return parseEncoding(value)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

function positive(value: string): number {
  if (!/^[1-9]\d{0,14}$/.test(value)) throw new InvalidArgumentError('it must be a whole number from 1')
  return Number(value)
}

function verdictList(value: string): readonly Verdict[] {
  const list = value.split(',').map((name) => name.trim() as Verdict)
  const unknown = list.find((name) => !verdicts.includes(name))
  if (unknown !== undefined) throw new InvalidArgumentError(`${unknown} is none of ${verdicts.join(', ')}`)
  return list
}
