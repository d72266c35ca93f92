export { trainModel, type TrainModelOptions } from './train-model'
export type { TrainingMessage } from './prepare'
