import {
  createScanner,
  isJunksiftError,
  type AnyDetector,
  type Message,
  type ScanResult,
  type Scanner,
  type ScannerOptions,
} from '../index'
import { readJsonFile } from './json-file'
import { loadConfig, type Config, type MarketingAction, type PresetName, type PresetSettings } from './config'
import { usageError } from './errors'
import { presets } from './presets'
import { loadWeights } from './weights'

/** What decides which scanner is used. */
export interface ScannerChoice {
  readonly preset?: PresetName | undefined
  readonly marketing?: MarketingAction | undefined
  /** A configuration file. */
  readonly config?: string | undefined
  /** A file of weights, as `tune` writes it. */
  readonly weights?: string | undefined
  /** A file with a model, as `train` writes it. */
  readonly model?: string | undefined
}

/** A scanner of any composition. */
export interface MessageScanner {
  /** The results in the order of the messages, each as soon as it is asked for; synchronous where no detector is async. */
  readonly scanAll: (messages: readonly Message[]) => Iterable<ScanResult> | AsyncIterable<ScanResult>
}

/** Options of a scanner of any composition. */
export type AnyScannerOptions = ScannerOptions<readonly AnyDetector[]>

/** Makes the scanner that the options, the configuration file and the file of weights describe. */
export async function loadScanner(choice: ScannerChoice = {}): Promise<MessageScanner> {
  return toMessageScanner((await loadWhole(choice)).scanner)
}

/** The same scanner whole, and the options that it was made from. */
export async function loadWhole(
  choice: ScannerChoice,
): Promise<{ readonly scanner: Scanner<readonly AnyDetector[]>; readonly options: AnyScannerOptions }> {
  const config = choice.config === undefined ? undefined : await loadConfig(choice.config)
  const weights = choice.weights === undefined ? undefined : await loadWeights(choice.weights)
  const model = choice.model === undefined ? undefined : await readJsonFile(choice.model)
  const place =
    [choice.config, choice.weights, choice.model].filter((file) => file !== undefined).join(', ') || 'options'
  try {
    const chosen = optionsOf(choice, config, model)
    const options = weights ? weights(chosen) : chosen
    return { scanner: createScanner(options), options }
  } catch (error) {
    if (isJunksiftError(error)) throw usageError(`${place}: ${error.message}`, error)
    throw error
  }
}

function optionsOf(choice: ScannerChoice, config: Config | undefined, model: unknown): AnyScannerOptions {
  if (config?.kind === 'scanner') {
    if (choice.preset ?? choice.marketing ?? choice.model)
      throw usageError(`${choice.config} gives a whole scanner: leave --preset, --marketing and --model out`)
    return config.options
  }
  const settings = config?.kind === 'settings' ? config.settings : {}
  const options = presetOptions({
    ...settings,
    preset: choice.preset ?? settings.preset,
    marketing: choice.marketing ?? settings.marketing,
    model,
  })
  return config?.kind === 'detectors' ? { ...options, detectors: [...options.detectors, ...config.detectors] } : options
}

function presetOptions({ preset = 'inbox', thresholds, ...rest }: PresetSettings): AnyScannerOptions {
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
