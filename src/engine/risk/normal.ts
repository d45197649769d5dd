/** Density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
}

/** Σ c_i x^i with the highest power first, by Horner's scheme. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0
  for (const coefficient of coefficients) value = value * x + coefficient
  return value
}

const centre = {
  numerator: [
    1.8577770618460315e-1, 3.1611237438705655, 1.1386415415105016e2, 3.77485237685302e2, 3.2093775891384694e3,
  ],
  denominator: [1, 2.3601290952344122e1, 2.4402463793444417e2, 1.2826165260773723e3, 2.844236833439171e3],
}
const middle = {
  numerator: [
    2.1531153547440383e-8, 5.641884969886701e-1, 8.883149794388377, 6.611919063714163e1, 2.986351381974001e2,
    8.81952221241769e2, 1.7120476126340707e3, 2.0510783778260716e3, 1.2303393547979972e3,
  ],
  denominator: [
    1, 1.5744926110709835e1, 1.176939508913125e2, 5.371811018620099e2, 1.6213895745666903e3,
    3.2907992357334597e3, 4.362619090143247e3, 3.4393676741437216e3, 1.2303393548037495e3,
  ],
}
const tail = {
  numerator: [
    1.6315387137302097e-2, 3.0532663496123236e-1, 3.6034489994980445e-1, 1.2578172611122926e-1,
    1.6083785148742275e-2, 6.587491615298378e-4,
  ],
  denominator: [
    1, 2.568520192289822, 1.8729528499234673, 5.279051029514285e-1, 6.051834131244132e-2,
    2.3352049762686918e-3,
  ],
}

/** Complementary error function for x ≥ 0. Source: W. J. Cody, Math. Comp. 23 (1969), 631-637. */
function complementaryError(x: number): number {
  const square = x * x
  if (x <= 0.46875)
    return 1 - (x * polynomial(centre.numerator, square)) / polynomial(centre.denominator, square)
  if (x <= 4) return (expMinusSquare(x) * polynomial(middle.numerator, x)) / polynomial(middle.denominator, x)
  const correction =
    polynomial(tail.numerator, 1 / square) / polynomial(tail.denominator, 1 / square) / square
  return (expMinusSquare(x) / x) * (1 / Math.sqrt(Math.PI) - correction)
}

/** exp(-x²) in two factors, so that the rounding of x² is not multiplied by x². */
function expMinusSquare(x: number): number {
  const rough = Math.trunc(x * 16) / 16
  return Math.exp(-rough * rough) * Math.exp(-(x - rough) * (x + rough))
}

/** Distribution function of the standard normal, to about 1e-15 relative in the lower tail. */
export function normalDistribution(x: number): number {
  return x < 0 ? complementaryError(-x * Math.SQRT1_2) / 2 : 1 - complementaryError(x * Math.SQRT1_2) / 2
}

const nearHalf = {
  numerator: [
    2.5090809287301227e3, 3.343057558358813e4, 6.72657709270087e4, 4.592195393154987e4, 1.373169376550946e4,
    1.9715909503065513e3, 1.3314166789178438e2, 3.3871328727963665,
  ],
  denominator: [
    5.226495278852546e3, 2.8729085735721943e4, 3.930789580009271e4, 2.1213794301586597e4, 5.394196021424751e3,
    6.871870074920579e2, 4.231333070160091e1, 1,
  ],
}
const nearEnds = {
  numerator: [
    7.745450142783414e-4, 2.2723844989269184e-2, 2.417807251774506e-1, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  denominator: [
    1.0507500716444169e-9, 5.475938084995345e-4, 1.5198666563616457e-2, 1.4810397642748008e-1,
    6.897673349851e-1, 1.6763848301838038, 2.053191626637759, 1,
  ],
}
const veryNearEnds = {
  numerator: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 1.2426609473880784e-3, 2.6532189526576124e-2,
    2.9656057182850487e-1, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  denominator: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 7.868691311456133e-4,
    1.4875361290850615e-2, 1.369298809227358e-1, 5.99832206555888e-1, 1,
  ],
}

/**
 * Quantile of the standard normal at u in [0, 1], to about 1e-16 relative; infinite at 0 and 1. Source: M. J.
 * Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), 477-484.
 */
export function normalQuantile(u: number): number {
  const distance = u - 0.5
  if (Math.abs(distance) <= 0.425) {
    const r = 0.180625 - distance * distance
    return (distance * polynomial(nearHalf.numerator, r)) / polynomial(nearHalf.denominator, r)
  }
  const outside = distance < 0 ? u : 1 - u
  if (outside <= 0) return distance < 0 ? -Infinity : Infinity
  const r = Math.sqrt(-Math.log(outside))
  const { numerator, denominator } = r <= 5 ? nearEnds : veryNearEnds
  const place = r <= 5 ? r - 1.6 : r - 5
  const value = polynomial(numerator, place) / polynomial(denominator, place)
  return distance < 0 ? -value : value
}
