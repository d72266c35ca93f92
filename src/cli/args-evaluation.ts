import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Locale } from '../index'
import { positive, readsFiles, usesScanner } from './args-options'
import { reportFormats, runEvaluate, type EvaluateOptions } from './evaluate'
import type { Io } from './io'
import { hamValues, spamValues } from './labels'
import { runTrain, type TrainOptions } from './train'
import { runTune, type TuneOptions } from './tune'
import { localeOf } from './words'

/** Adds the command `evaluate`. */
export function addEvaluate(program: Command, io: Io, onEnd: (code: number) => void): void {
  const command = readsLabels(program.command('evaluate'))
    .description('Measure a scanner on labelled messages.')
    .addOption(new Option('-f, --format <format>', 'format of the report').choices(reportFormats).default('table'))
    .option('-o, --output <file>', 'write the report to a file')
    .option('--svg <folder>', 'put plots there: precision and recall, reliability, scores')
    .addOption(new Option('--worst <number>', 'list so many of the worst mistakes; default 10').argParser(count))
    .option('--texts', 'list mistakes with their texts')
    .option('-q, --quiet', 'no progress')
  command.addHelpText('after', exitHelp)
  usesScanner(command).action(async (files: string[], options: EvaluateOptions & { lang?: Locale }) => {
    onEnd(await runEvaluate(files, { ...options, locale: options.lang ?? localeOf(io.env) }, io))
  })
}

/** Adds the command `tune`. */
export function addTune(program: Command, io: Io, onEnd: (code: number) => void): void {
  const command = readsLabels(program.command('tune'))
    .description('Learn weights and thresholds from labelled messages; --weights of the other commands uses them.')
    .addOption(new Option('--false-positive-rate <share>', 'ham that may be flagged, 0 to 1').argParser(share))
    .addOption(new Option('--spam-false-positive-rate <share>', 'ham that may be called spam, 0 to 1').argParser(share))
    .addOption(new Option('--l2 <number>', 'how strongly weights are held where they are; default 1').argParser(amount))
    .addOption(new Option('--folds <number>', 'parts of the cross-validation; default 5').argParser(positive))
    .option('-o, --output <file>', 'write the weights to a file, and what changed to standard output')
    .option('-q, --quiet', 'neither progress nor what changed')
  command.addHelpText('after', exitHelp)
  usesScanner(command).action(async (files: string[], options: TuneOptions & { lang?: Locale }) => {
    onEnd(await runTune(files, { ...options, locale: options.lang ?? localeOf(io.env) }, io))
  })
}

/** Adds the command `train`. */
export function addTrain(program: Command, io: Io, onEnd: (code: number) => void): void {
  const command = readsLabels(program.command('train'))
    .description('Train a statistical model on labelled messages; --model of the other commands uses it.')
    .addOption(
      new Option('--category-weights <number>', 'weights that tell the categories apart; default 80000').argParser(
        count,
      ),
    )
    .addOption(new Option('--junk-weights <number>', 'weights that tell junk from ham; default 60000').argParser(count))
    .option('-o, --output <file>', 'write the model to a file')
    .option('-q, --quiet', 'neither progress nor a summary')
  command.addHelpText('after', exitHelp)
  command.action(async (files: string[], options: TrainOptions) => {
    onEnd(await runTrain(files, options, io))
  })
}

/** The options of commands that read labelled messages. */
function readsLabels(command: Command): Command {
  return readsFiles(command)
    .option('--label-column <name>', "the label's column, by name or by position from 1; default: by name")
    .option('--category-column <name>', 'the same for the category')
    .addOption(new Option('--spam-values <list>', `labels of spam; default ${spamValues.join(',')}`).argParser(list))
    .addOption(new Option('--ham-values <list>', `labels of ham; default ${hamValues.join(',')}`).argParser(list))
    .addOption(new Option('--default-label <label>', 'of rows without one').choices(['ham', 'spam']))
    .addOption(new Option('--limit <number>', 'stop after so many rows').argParser(positive))
}

const exitHelp = `
Exit codes: 0 done, 2 wrong call or configuration, 3 done but rows were malformed or not labelled, 130 interrupted.`

function list(value: string): readonly string[] {
  const values = value.split(',').map((each) => each.trim().toLowerCase())
  if (values.includes('')) throw new InvalidArgumentError('it must be a list, parted by commas')
  return values
}

function count(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('it must be a whole number from 0')
  return Number(value)
}

function share(value: string): number {
  const number = amount(value)
  if (number > 1) throw new InvalidArgumentError('it must be a number from 0 to 1')
  return number
}

function amount(value: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(value)) throw new InvalidArgumentError('it must be a number from 0')
  return Number(value)
}
