import type { Estimated } from '../analysis/requests.ts'
import { meanOf } from './ranks.ts'

/**
 * First-order Sobol share of one input: how much of the variance of a figure would go if the input were known,
 * Var(E[y | x]) / Var(y), from the trials themselves. `uniforms` holds the n uniform numbers (0 to 1) that made
 * the input's draws, `values` the figure. The trials are put into 2 n^(2/5) classes of equal probability by the
 * input; the share is 1 - variance within classes / variance of all, both without bias (ε² of T. L. Kelley, PNAS
 * 21 (1935), 554-559; from given data: E. Plischke, E. Borgonovo, C. L. Smith, Eur. J. Oper. Res. 226 (2013),
 * 536-550). An estimate below zero is given as 0. The error is a standard error: that of a ratio of two means, and
 * what the number of classes adds. Inputs with a common cause share what they explain: then shares add up to more
 * than 1. SPEC S81.
 */
export function firstOrderShare(uniforms: Float64Array, values: Float64Array): Estimated {
  const n = values.length
  const classes = Math.max(2, Math.floor(2 * n ** 0.4))
  const counts = new Uint32Array(classes)
  const means = new Float64Array(classes)
  const classOf = new Uint16Array(n)
  for (let i = 0; i < n; i++) {
    const own = Math.min(classes - 1, Math.floor(uniforms[i]! * classes))
    classOf[i] = own
    means[own]! += (values[i]! - means[own]!) / ++counts[own]!
  }
  const mean = meanOf(values)
  // Squares of the distance from the mean of the class, and from that of all.
  let [within, whole] = [0, 0]
  for (let i = 0; i < n; i++) {
    const fromOwn = values[i]! - means[classOf[i]!]!
    const fromAll = values[i]! - mean
    within += fromOwn * fromOwn
    whole += fromAll * fromAll
  }
  const used = counts.filter((count) => count > 0).length
  if (whole === 0 || n <= used) return { value: 0, error: 0 }
  const left = within / (n - used) / (whole / (n - 1))
  let squares = 0
  for (let i = 0; i < n; i++) {
    const fromOwn = values[i]! - means[classOf[i]!]!
    const fromAll = values[i]! - mean
    const difference = fromOwn * fromOwn - left * fromAll * fromAll
    squares += difference * difference
  }
  const ofRatio = (squares / n) * (n / whole) ** 2
  return {
    value: Math.min(1, Math.max(0, 1 - left)),
    error: Math.sqrt(ofRatio / n + ((2 * (used - 1)) / n ** 2) * left ** 2),
  }
}
