// What the training scripts need beside the package itself; no entry point of it.
export { analyze } from '../analysis/analyze'
export { readerOf } from '../classifier/category'
export { createScanner } from '../core/scanner'
export { inbox } from '../presets/inbox'
export { campaignsOf } from '../evaluation/campaigns'
export { prepareTraining } from './prepare'
export { trainPrepared } from './train-model'
