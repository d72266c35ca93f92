export function randomOf(seed: number): (n: number) => number
export function promoTexts(seed: number): Generator<string, never>
export function edited(text: string, share: number, number: (n: number) => number): string
