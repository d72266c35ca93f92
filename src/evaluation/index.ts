export {
  brierScore,
  expectedCalibrationError,
  reliabilityBins,
  type HistogramBin,
  type ReliabilityBin,
} from './calibration'
export { campaignsOf } from './campaigns'
export { confusionOf, type CategoryPair, type ClassFigures, type Confusion, type ConfusionCell } from './confusion'
export type { CodeFigures, DetectorFigures, FindingFigures } from './detector-table'
export { evaluate, type CategoryReport, type EvaluateOptions, type EvaluationReport } from './evaluate'
export type { FigureOptions, Figures, RecallAt } from './figures'
export type {
  Label,
  LabelledMessage,
  LabelledMessages,
  Labels,
  ScanRowsOptions,
  SkippedRows,
  SkipReason,
} from './labelled'
export type { Mistake } from './mistakes'
export { toMarkdown } from './markdown'
export {
  averagePrecision,
  operatingPoints,
  pointAtFalsePositiveRate,
  precisionRecallCurve,
  rocAuc,
  type CurvePoint,
  type OperatingPoint,
  type Scored,
} from './ranking'
export { f1Score, wilsonInterval, type Decision, type Rate } from './rates'
export { tune, type CodeKeyOf, type Tuned, type WeightChange } from './tune'
export type { TuneOptions } from './tune-options'
export { histogramSvg } from './histogram-svg'
export { precisionRecallSvg } from './precision-recall-svg'
export { reliabilitySvg } from './reliability-svg'
export type { TableOptions } from './tables'
