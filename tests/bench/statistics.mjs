/**
 * @param {number[]} values at least one
 * @returns {number}
 */
export function median(values) {
  return quantile(values, 0.5)
}

/**
 * Between neighbours the value is interpolated.
 * @param {number[]} values at least one
 * @param {number} share from 0 to 1
 * @returns {number}
 */
export function quantile(values, share) {
  if (values.length === 0) throw new Error('nothing was measured')
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)]
  return low + (place - Math.floor(place)) * (sorted[Math.ceil(place)] - low)
}

/**
 * How a cost grows with a size: the slope of log cost over log size by least squares, 1 where it is proportional.
 * @param {[size: number, cost: number][]} points at least three, of different sizes
 * @returns {{ slope: number, error: number }} the error is one standard error
 */
export function growthExponent(points) {
  const xs = points.map(([size]) => Math.log(size))
  const ys = points.map(([, cost]) => Math.log(cost))
  const [meanX, meanY] = [xs, ys].map((all) => all.reduce((sum, one) => sum + one, 0) / all.length)
  const spread = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0)
  const slope = xs.reduce((sum, x, i) => sum + (x - meanX) * (ys[i] - meanY), 0) / spread
  const residual = xs.reduce((sum, x, i) => sum + (ys[i] - meanY - slope * (x - meanX)) ** 2, 0)
  return { slope, error: Math.sqrt(residual / (points.length - 2) / spread) }
}
