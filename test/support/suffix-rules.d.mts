/** All rules of the list that `tldts-icann` carries. */
export function listRules(): string[]
/** Whether a rule is that of a municipality below one of Japan's prefectures, or of a place in Norway. */
export function isPlace(rule: string): boolean
