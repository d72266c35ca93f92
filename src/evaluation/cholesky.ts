/**
 * Solves A·x = b for a symmetric positive definite A, by Cholesky's decomposition A = L·Lᵀ. The matrix is overwritten.
 *
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, algorithm 4.2.
 */
export function solvePositive(matrix: readonly Float64Array[], right: readonly number[]): readonly number[] {
  const at = (i: number, j: number) => (matrix[i] as Float64Array)[j] as number
  const size = right.length
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j)
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k)
      ;(matrix[i] as Float64Array)[j] = i === j ? Math.sqrt(sum) : sum / at(j, j)
    }
  const solved = [...right]
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solved[i] = (solved[i] as number) - at(i, k) * (solved[k] as number)
    solved[i] = (solved[i] as number) / at(i, i)
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solved[i] = (solved[i] as number) - at(k, i) * (solved[k] as number)
    solved[i] = (solved[i] as number) / at(i, i)
  }
  return solved
}
