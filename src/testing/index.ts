export { detectorContract, testDetector, type ContractCases, type ExampleMessage } from './detector-contract'
