/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): void {
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  let sum = 0
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp((scores[k] as number) - most)
  for (let k = 0; k < scores.length; k++) (scores[k] as number) /= sum
}
