/** All rules of the list that `tldts-icann` carries. */
export function listRules(): string[]
