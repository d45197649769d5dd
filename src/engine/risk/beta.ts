import { normalQuantile } from './normal.ts'

/** Beta distribution on 0..1. */
export interface BetaDistribution {
  /** Share of draws at or below x */
  cumulative(x: number): number
  density(x: number): number
  /** Value below which the share u of draws lies, u in [0, 1] */
  quantile(u: number): number
}

/**
 * Beta(a, b) for a, b > 0. Quantiles are exact to about 1e-13, also where one of the two is tiny or both are
 * huge. Each side of the mean is worked on from its own end, in t = ln(x/(1-x)) - ln(a/b), where the density is
 * log-concave: so Newton's and Halley's steps on the logarithm of the distribution function cannot go astray.
 * SPEC S70.
 */
export function betaDistribution(a: number, b: number): BetaDistribution {
  const lower = betaSide(a, b)
  const upper = betaSide(b, a)
  const shareBelowMean = lower.shareUpTo(0)
  return {
    cumulative(x) {
      if (x <= 0) return 0
      if (x >= 1) return 1
      const t = Math.log(x / (1 - x)) - Math.log(a / b)
      return t <= 0 ? lower.shareUpTo(t) : 1 - upper.shareUpTo(-t)
    },
    density(x) {
      if (x <= 0 || x >= 1) return 0
      const t = Math.log(x / (1 - x)) - Math.log(a / b)
      return (t <= 0 ? lower.densityAt(t) : upper.densityAt(-t)) / (x * (1 - x))
    },
    quantile(u) {
      if (u <= 0) return 0
      if (u >= 1) return 1
      if (Math.min(a, b) > largestByFraction) return expandedQuantile(a, b, u)
      return u <= shareBelowMean ? lower.quantile(u).value : upper.quantile(1 - u).complement
    },
  }
}

interface BetaSide {
  /** Density in t and distribution function at t ≤ 0 */
  densityAt(t: number): number
  shareUpTo(t: number): number
  quantile(share: number): { value: number; complement: number }
}

/** The part of Beta(a, b) below its mean. */
function betaSide(a: number, b: number): BetaSide {
  const total = a + b
  const mean = a / total
  const rest = b / total
  const logPeak =
    (Math.log(a / total) + Math.log(b) - Math.log(2 * Math.PI)) / 2 +
    stirlingError(total) -
    stirlingError(a) -
    stirlingError(b)
  const width = Math.sqrt(total / b / a)

  /** a t - (a + b) ln((a e^t + b) / (a + b)) for t ≤ 0, from the larger side, so that no digits cancel. */
  function belowPeak(t: number): number {
    if (mean <= 0.5) return a * t - total * Math.log1p(mean * Math.expm1(t))
    // Beyond this e^-t is no number, and e^t adds nothing to the rest.
    return t > -700 ? -b * t - total * Math.log1p(rest * Math.expm1(-t)) : a * t - total * Math.log(rest)
  }
  function logDensity(t: number): number {
    return logPeak + belowPeak(t)
  }
  function at(t: number): { value: number; complement: number } {
    const weight = mean * Math.exp(t)
    return { value: weight / (rest + weight), complement: rest / (rest + weight) }
  }
  /** Distribution function over density, both in t. */
  function ratioAt(t: number): number {
    return continuedFraction(a, b, at(t).value) / a
  }
  const logShareBelowMean = logPeak + Math.log(ratioAt(0))

  return {
    densityAt: (t) => Math.exp(logDensity(t)),
    shareUpTo: (t) => Math.min(1, Math.exp(logDensity(t)) * ratioAt(t)),
    quantile(share) {
      const wanted = Math.log(share)
      // The density is never above its asymptote in the tail, so this lies at or below the solution.
      const inTail = (wanted + Math.log(a) - logPeak + total * Math.log(rest)) / a
      const likeNormal = width * normalQuantile(Math.min(0.5, Math.exp(wanted - logShareBelowMean) / 2))
      let t = Math.min(0, Math.max(inTail, likeNormal))
      for (let step = 0; step < 50; step++) {
        const ratio = ratioAt(t)
        const difference = logDensity(t) + Math.log(ratio) - wanted
        const bend = (ratio * (a - total * at(t).value) - 1) / 2
        t = Math.min(0, t - (difference * ratio) / Math.max(0.5, 1 - difference * bend))
        // Halley's step leaves the cube of the error.
        if (Math.abs(difference) < 1e-5) break
      }
      return at(t)
    },
  }
}

/** Beyond this the expansion about the normal distribution is as exact. */
const largestByFraction = 1e8

/**
 * I_x(a, b) · a · B(a, b) / (x^a (1-x)^b) for x ≤ a / (a + b), by the continued fraction of DLMF 8.17.22,
 * evaluated by Lentz's method as modified by Thompson and Barnett (J. Comput. Phys. 64 (1986), 490-509).
 */
function continuedFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300
  const notZero = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let numerator = 1
  let denominator = 1 / notZero(1 - ((a + b) * x) / (a + 1))
  let value = denominator
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    denominator = 1 / notZero(1 + even * denominator)
    numerator = notZero(1 + even / numerator)
    value *= denominator * numerator
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    denominator = 1 / notZero(1 + odd * denominator)
    numerator = notZero(1 + odd / numerator)
    const factor = denominator * numerator
    value *= factor
    if (Math.abs(factor - 1) < 3e-16) break
  }
  return value
}

/**
 * ln Γ(n+1) - (n + ½) ln n + n - ½ ln 2π for n > 0: what Stirling's formula leaves out. By its asymptotic series
 * from 16 on (DLMF 5.11.1), below by the difference of neighbours. Differences of it replace those of ln Γ, which
 * would lose the leading digits (C. Loader, Fast and accurate computation of binomial probabilities, 2000).
 */
export function stirlingError(n: number): number {
  let below = 0
  let x = n
  for (; x < 16; x++) below += (x + 0.5) * Math.log1p(1 / x) - 1
  const inverse = 1 / (x * x)
  const series =
    1 / 12 -
    inverse *
      (1 / 360 -
        inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360)))))
  return below + series / x
}

/** Quantile of Beta(a, b) with a and b huge. Source: E. A. Cornish, R. A. Fisher, Rev. Inst. Int. Stat. 5 (1937). */
function expandedQuantile(a: number, b: number, u: number): number {
  const total = a + b
  const z = normalQuantile(u)
  const skewness = (2 * (b - a) * Math.sqrt(total + 1)) / ((total + 2) * Math.sqrt(a) * Math.sqrt(b))
  const excess = (6 * (((a - b) / a / b) * (a - b) * (total + 1) - (total + 2))) / ((total + 2) * (total + 3))
  const place =
    z +
    (skewness * (z * z - 1)) / 6 +
    (excess * (z ** 3 - 3 * z)) / 24 -
    (skewness ** 2 * (2 * z ** 3 - 5 * z)) / 36
  const deviation = Math.sqrt(a / total) * Math.sqrt(b / total / (total + 1))
  return Math.min(1, Math.max(0, a / total + deviation * place))
}
