import {
  createScanner,
  isJunksiftError,
  type AnyDetector,
  type Message,
  type ScanResult,
  type Scanner,
  type ScannerOptions,
} from '../index'
import { loadConfig, type Config, type MarketingAction, type PresetName, type PresetSettings } from './config'
import { usageError } from './errors'
import { presets } from './presets'

/** What decides which scanner is used. */
export interface ScannerChoice {
  readonly preset?: PresetName | undefined
  readonly marketing?: MarketingAction | undefined
  /** A configuration file. */
  readonly config?: string | undefined
}

/** A scanner of any composition. */
export interface MessageScanner {
  /** The results in the order of the messages, each as soon as it is asked for; synchronous where no detector is async. */
  readonly scanAll: (messages: readonly Message[]) => Iterable<ScanResult> | AsyncIterable<ScanResult>
}

type Options = ScannerOptions<readonly AnyDetector[]>

/** Makes the scanner that the options and the configuration file describe. */
export async function loadScanner(choice: ScannerChoice = {}): Promise<MessageScanner> {
  const config = choice.config === undefined ? undefined : await loadConfig(choice.config)
  try {
    return toMessageScanner(createScanner(optionsOf(choice, config)))
  } catch (error) {
    if (isJunksiftError(error)) throw usageError(`${choice.config ?? 'options'}: ${error.message}`, error)
    throw error
  }
}

function optionsOf(choice: ScannerChoice, config: Config | undefined): Options {
  if (config?.kind === 'scanner') {
    if (choice.preset ?? choice.marketing)
      throw usageError(`${choice.config} gives a whole scanner: leave --preset and --marketing out`)
    return config.options
  }
  const settings = config?.kind === 'settings' ? config.settings : {}
  const options = presetOptions({
    ...settings,
    preset: choice.preset ?? settings.preset,
    marketing: choice.marketing ?? settings.marketing,
  })
  return config?.kind === 'detectors' ? { ...options, detectors: [...options.detectors, ...config.detectors] } : options
}

function presetOptions({ preset = 'inbox', thresholds, ...rest }: PresetSettings): Options {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const options = presets[preset](given)
  return thresholds ? { ...options, thresholds: { ...options.thresholds, ...thresholds } } : options
}

function toMessageScanner(made: Scanner<readonly AnyDetector[]>): MessageScanner {
  const scanner = made as unknown as Scanner<readonly []>
  if (made.detectors.some(({ async }) => async)) return { scanAll: (messages) => scanner.scanMany(messages) }
  return {
    scanAll: function* (messages) {
      for (const message of messages) yield scanner.scan(message)
    },
  }
}
