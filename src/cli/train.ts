import { isJunksiftError, type Category, type CategoryKind, type ModelData } from '../index'
import { trainModel, type TrainingMessage } from '../training'
import { usageError } from './errors'
import { exitCodes, type Io } from './io'
import { openLabelled, type LabelledOptions } from './labelled'
import { openSink } from './output/sink'

/** The options of `junksift train`. */
export interface TrainOptions extends LabelledOptions {
  readonly categoryWeights?: number | undefined
  readonly junkWeights?: number | undefined
  /** A file to write the model to; standard output without it. */
  readonly output?: string | undefined
}

/** Trains a model on labelled messages and returns the exit code. */
export async function runTrain(files: readonly string[], options: TrainOptions, io: Io): Promise<number> {
  const input = openLabelled(files, options, io)
  const messages: TrainingMessage[] = []
  try {
    for await (const row of input.rows) {
      const { text, label, category } = row as { text: string; label?: string; category?: Category | CategoryKind }
      if (label === 'ham' || label === 'spam')
        messages.push({ text, label, ...(category === undefined ? {} : { category }) })
    }
  } finally {
    input.stop()
  }
  // A model of half the messages would pass for one of all.
  if (io.signal.aborted) return exitCodes.interrupted
  const model = train(messages, options)
  const sink = openSink(options.output, io)
  await sink.write(`${JSON.stringify(model)}\n`)
  await sink.end()
  if (!options.quiet) {
    const junk = messages.filter(({ label }) => label === 'spam').length
    io.stderr.write(
      `${messages.length} messages (${junk} spam), ${model.classes.length} weights, trained on ${model.trainedOn}\n`,
    )
  }
  return input.exitCode()
}

function train(messages: readonly TrainingMessage[], { categoryWeights, junkWeights }: TrainOptions): ModelData {
  try {
    return trainModel(messages, {
      ...(categoryWeights === undefined ? {} : { categoryWeights }),
      ...(junkWeights === undefined ? {} : { junkWeights }),
    })
  } catch (error) {
    if (isJunksiftError(error)) throw usageError(error.message, error)
    throw error
  }
}
