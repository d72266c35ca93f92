import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import type { Channel, Locale, Verdict } from '../index'
import { addAudit } from './args-audit'
import { addEvaluate, addTrain, addTune } from './args-evaluation'
import { addMine } from './args-mine'
import { positive, readsFiles, threads, usesScanner } from './args-options'
import { isUsageError } from './errors'
import { runExplain, type ExplainOptions } from './explain'
import { exitCodes, type Io } from './io'
import { runReport, type ReportOptions } from './report'
import { outputFormats } from './output/presentation'
import { runScan, type ScanOptions } from './scan'
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

  const scan = readsFiles(program.command('scan'))
    .description('Scan messages from files or standard input.')
    .addOption(new Option('-f, --format <format>', 'format of the output').choices(outputFormats).default('table'))
    .option('-o, --output <file>', 'write to a file')
    .option('--with-text', 'put the texts into json, ndjson and csv, too')
    .addOption(new Option('--only <verdicts>', 'show only these, parted by commas').argParser(verdictList))
    .addOption(new Option('--limit <number>', 'stop after so many messages').argParser(positive))
    .addOption(new Option('-j, --jobs <number>', "scan in so many threads, or 'cores'; default 1").argParser(threads))
    .addOption(new Option('--fail-on <verdict>', 'exit with 1 if any message is that bad').choices(['suspect', 'spam']))
    .option('-q, --quiet', 'neither progress nor summary')
  scan.addHelpText('after', exitHelp)
  usesScanner(scan).action(async (files: string[], options: ScanOptions & { lang?: Locale }) => {
    onEnd(await runScan(files, { ...options, locale: options.lang ?? localeOf(io.env) }, io))
  })

  const explain = program
    .command('explain')
    .description('Explain one message: its score step by step, and what was seen in it.')
    .argument('[text]', 'the message; - or none for standard input')
    .option('--sender <number>', 'the sending number, port or name')
    .addOption(new Option('--channel <channel>', 'how it came').choices(channels))
    .option('--json', 'as JSON')
  usesScanner(explain).action(async (text: string | undefined, options: ExplainOptions & { lang?: Locale }) => {
    onEnd(await runExplain(text, { ...options, locale: options.lang ?? localeOf(io.env) }, io))
  })
  addAudit(program, io, onEnd)
  addReport(program, io, onEnd)
  addMine(program, io, onEnd)
  addEvaluate(program, io, onEnd)
  addTune(program, io, onEnd)
  addTrain(program, io, onEnd)
  return program
}

function addReport(program: Command, io: Io, onEnd: (code: number) => void): void {
  const report = readsFiles(program.command('report'))
    .description('Scan messages and write one HTML page to look at.')
    .option('-o, --output <file>', 'write the page to a file')
    .option('--title <text>', 'heading of the page')
    .option('--time-zone <name>', 'zone of the times shown, such as Asia/Shanghai; default: that of the system')
    .addOption(new Option('--only <verdicts>', 'put in only these, parted by commas').argParser(verdictList))
    .addOption(
      new Option('--limit <number>', 'put in so many messages, and count the rest; default 100000').argParser(positive),
    )
    .option('-q, --quiet', 'no progress')
  report.addHelpText('after', reportHelp)
  usesScanner(report).action(async (files: string[], options: ReportOptions & { lang?: Locale }) => {
    onEnd(await runReport(files, { ...options, locale: options.lang ?? localeOf(io.env) }, io))
  })
}

const reportHelp = `
The page holds the texts, senders and times of all messages: treat it like the messages themselves.
Exit codes: 0 done, 2 wrong call or configuration, 3 done but rows were malformed, 130 interrupted.`

const exitHelp = `
Exit codes: 0 done, 1 --fail-on met, 2 wrong call or configuration, 3 done but rows were malformed or failed, 130 interrupted.`

function verdictList(value: string): readonly Verdict[] {
  const list = value.split(',').map((name) => name.trim() as Verdict)
  const unknown = list.find((name) => !verdicts.includes(name))
  if (unknown !== undefined) throw new InvalidArgumentError(`${unknown} is none of ${verdicts.join(', ')}`)
  return list
}
