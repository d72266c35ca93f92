// What the scripts that train the shipped model need of the sources; no entry point of the package.
export { optOutOf } from '../analysis/opt-out'
export { startAnalysis } from '../analysis/part'
export { featureBits, featuresOf, structureValue } from './features'
export { scoresOf, unpackModel } from './model'
export { packModel } from './pack'
export { softmax } from './softmax'
export { trainSoftmax } from './train'
