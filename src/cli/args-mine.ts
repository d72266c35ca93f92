import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Locale } from '../index'
import { positive, readsFiles } from './args-options'
import type { Io } from './io'
import { mineFormats, runMine, type MineCommandOptions } from './mine'
import { localeOf } from './words'

/** Adds the command `mine`. */
export function addMine(program: Command, io: Io, onEnd: (code: number) => void): void {
  const command = readsFiles(program.command('mine'))
    .description('Find the templates in a heap of messages: near-identical texts, with slots for what varies.')
    .addOption(new Option('--threshold <number>', 'least similarity, above 0 up to 1; default 0.8').argParser(share))
    .addOption(new Option('--min-count <number>', 'messages of a template, from 2; default 2').argParser(positive))
    .addOption(
      new Option('--min-length <columns>', 'leave shorter messages without a signature out; default 48').argParser(
        whole,
      ),
    )
    .addOption(
      new Option('--max-templates <number>', 'keep so many in memory, from 8; default 50000').argParser(positive),
    )
    .option('--names <file>', 'a file of names that become slots, one a line')
    .addOption(new Option('--top <number>', 'write only the most frequent').argParser(positive))
    .addOption(new Option('-f, --format <format>', 'format of the output').choices(mineFormats).default('table'))
    .option('-o, --output <file>', 'write to a file')
    .addOption(new Option('-l, --lang <locale>', 'language of headings; default: by LANG').choices(['en', 'zh-CN']))
    .option('-q, --quiet', 'neither progress nor summary')
  command.addHelpText('after', exitHelp)
  command.action(async (files: string[], options: MineCommandOptions & { lang?: Locale }) => {
    onEnd(await runMine(files, { ...options, locale: options.lang ?? localeOf(io.env) }, io))
  })
}

const exitHelp = `
The output holds texts, links and senders of messages: treat it like the messages themselves.
Exit codes: 0 done, 2 wrong call, 3 done but rows were malformed, 130 interrupted.`

function share(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number > 0 && number <= 1))
    throw new InvalidArgumentError('it must be a number above 0, up to 1')
  return number
}

function whole(value: string): number {
  return value === '0' ? 0 : positive(value)
}
