/** What src/reports/assets.ts has to hold. */
export function reportAssets(): Promise<string>
