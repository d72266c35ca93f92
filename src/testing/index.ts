export { detectorContract } from './detector-contract'
export { hostileTexts, type HostileText } from './hostile-texts'
export { storeContract, type StoreContractOptions } from './store-contract'
export { testDetector, type ContractCases, type ExampleMessage, type TestOptions } from './test-detector'
