import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AnyDetector, ScannerOptions, Thresholds } from '../index'
import { messageOf, usageError } from './errors'

/** The presets that `--preset` names. */
export const presetNames = ['inbox', 'inbox-lite'] as const
export type PresetName = (typeof presetNames)[number]

/** What to do with marketing that keeps the rules. */
export const marketingActions = ['allow', 'flag', 'block'] as const
export type MarketingAction = (typeof marketingActions)[number]

/** Settings of a preset, as the command line or a configuration file gives them. */
export interface PresetSettings {
  readonly preset?: PresetName | undefined
  readonly marketing?: MarketingAction | undefined
  readonly market?: string | undefined
  readonly thresholds?: Thresholds | undefined
  readonly known?: object | undefined
  readonly templates?: readonly unknown[] | undefined
  /** A model's data, not a file. */
  readonly model?: unknown
}

/** What a configuration file says. */
export type Config =
  /** The options of a scanner, whole. */
  | { readonly kind: 'scanner'; readonly options: ScannerOptions<readonly AnyDetector[]> }
  /** Detectors to add to the preset. */
  | { readonly kind: 'detectors'; readonly detectors: readonly AnyDetector[] }
  | { readonly kind: 'settings'; readonly settings: PresetSettings }

const settingNames = ['preset', 'marketing', 'market', 'thresholds', 'known', 'templates', 'model']

/** Reads a configuration file: `.js`, `.mjs` or `.cjs` by its default export, `.json` by its content. */
export async function loadConfig(file: string): Promise<Config> {
  const value = await readConfig(resolve(file)).catch((error: unknown) => {
    throw usageError(`cannot read ${file}: ${messageOf(error)}`, error)
  })
  if (Array.isArray(value)) return { kind: 'detectors', detectors: value as AnyDetector[] }
  if (typeof value !== 'object' || value === null)
    throw usageError(`${file} must give an object or a list of detectors as its default export`)
  if ('detectors' in value)
    return { kind: 'scanner', options: value as unknown as ScannerOptions<readonly AnyDetector[]> }
  checkSettings(value, file)
  return { kind: 'settings', settings: value }
}

async function readConfig(path: string): Promise<unknown> {
  if (path.endsWith('.json')) return JSON.parse(await readFile(path, 'utf8')) as unknown
  const module = (await import(pathToFileURL(path).href)) as { default?: unknown }
  return module.default
}

function checkSettings(value: object, file: string): void {
  for (const [key, given] of Object.entries(value)) {
    if (!settingNames.includes(key))
      throw usageError(`${file}: unknown key ${key}; known are detectors, ${settingNames.join(', ')}`)
    if (key === 'preset' && !(presetNames as readonly unknown[]).includes(given))
      throw usageError(`${file}: preset must be ${presetNames.join(' or ')}`)
  }
}
