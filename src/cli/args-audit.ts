import { Option, type Command } from 'commander'
import type { Locale } from '../index'
import { readsFiles } from './args-options'
import { auditFormats, failLevels, runAudit, type AuditCommandOptions } from './audit'
import type { Io } from './io'
import { localeOf } from './words'

/** Adds the command `audit`. */
export function addAudit(program: Command, io: Io, onEnd: (code: number) => void): void {
  const command = readsFiles(program.command('audit'))
    .description('Audit messages before they are sent: which sending rules do they break?')
    .requiredOption('-m, --market <code>', 'whose rules apply: CN, US, FR, …')
    .option('--provider <name>', 'template rules of a platform: aliyun, tencent, huawei, qiniu, volcengine')
    .option('--date <date>', "when they are sent; default: the time of each, else today's rules")
    .addOption(
      new Option('--purpose <purpose>', 'what all are sent for; default: told of each').choices([
        'verification',
        'notification',
        'marketing',
      ]),
    )
    .option('--signature <name>', 'your signature or brand, for fixes')
    .option('--opt-out <formula>', 'your opt-out formula, for fixes')
    .option('--time-zone <zone>', "the recipients' time zone, such as America/New_York")
    .option('--members', 'all recipients are members')
    .option(
      '--consent <file>',
      "the recipients' consent: a JSON object a line with recipient, basis, …; others gave none",
    )
    .option('--fix', 'apply fixes, and report what remains')
    .option('--write-fixed <file>', 'apply fixes, and write the messages to a .csv or .ndjson file')
    .addOption(new Option('-f, --format <format>', 'format of the output').choices(auditFormats).default('table'))
    .option('-o, --output <file>', 'write to a file')
    .option('--with-text', 'put the texts into json, too')
    .addOption(new Option('--fail-on <severity>', 'exit with 1 from this on').choices(failLevels).default('error'))
    .addOption(new Option('-l, --lang <locale>', 'language of reasons; default: by LANG').choices(['en', 'zh-CN']))
    .option('-q, --quiet', 'no summary on standard error')
  command.addHelpText('after', exitHelp)
  command.action(async (files: string[], options: AuditCommandOptions & { lang?: Locale }) => {
    onEnd(await runAudit(files, { ...options, locale: options.lang ?? localeOf(io.env) }, io))
  })
}

const exitHelp = `
Exit codes: 0 done, 1 --fail-on met, 2 wrong call, 3 done but rows were malformed, 130 interrupted.`
