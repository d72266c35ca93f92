export { detectorContract } from './detector-contract'
export { hostileTexts, type HostileText } from './hostile-texts'
export { testDetector, type ContractCases, type ExampleMessage, type TestOptions } from './test-detector'
