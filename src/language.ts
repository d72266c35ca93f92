export { detectLanguage, type DetectLanguageOptions } from './analysis/detect-language'
export type { Language, Script } from './analysis/language'
export { language, type LanguageDetail, type LanguageOptions } from './detectors/language'
