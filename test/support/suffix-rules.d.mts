/** All rules of the list that `tldts-icann` carries. */
export function listRules(): string[]
/** Whether a rule is that of a municipality below one of Japan's prefectures. */
export function isOldPlace(rule: string): boolean
