export type { MarketingAction, PresetName } from '../cli/config'
export type { InputFormat } from '../cli/input/format'
export {
  scanFile,
  type FileRow,
  type FileScan,
  type RowPlace,
  type ScanFileOptions,
  type SkippedRow,
} from './scan-file'
