import classes from './CashPicture.module.css'
import { transparentPicture } from '../transparent-picture.ts'
import { spreadApart } from './spread-apart.ts'

export interface CashPictureProps {
  /** Sentence for those who cannot see the picture */
  description: string
  /** Months count from 0, which is the start, to N */
  picture: {
    /** N + 1 amounts */
    plan: readonly number[]
    /** After months 1 to N */
    band: {
      low: readonly number[]
      high: readonly number[]
      name: string
      lowName: string
      highName: string
    } | null
    planName: string
    peak: { month: number; amount: number; name: string }
    amounts: readonly { value: number; name: string }[]
    months: readonly { month: number; number: string; name: string }[]
  }
}

const width = 1000
const height = 300
/** Of the height, under the lowest point: the name of the peak stands there */
const roomBelow = 0.2
const roomAbove = 0.06
/** Of the height that the name of a line takes where the picture is as low as it may be */
const nameHeight = 0.11

/**
 * Cumulative cash on paper: lines as vectors that stretch with the page, words as words over them. Each place is a
 * share of the picture's width and height.
 */
export function CashPicture({ description, picture }: CashPictureProps) {
  const { plan, band, peak, amounts, months } = picture
  const last = plan.length - 1
  const all = [...plan, ...(band?.low ?? []), ...(band?.high ?? []), 0]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const span = (most - least || 1) / (1 - roomBelow - roomAbove)
  const x = (month: number) => month / last
  const y = (amount: number) => roomAbove + (most - amount) / span
  const point = (month: number, amount: number) => `${x(month) * width},${y(amount) * height}`
  const line = (values: readonly number[], first: number) =>
    values.map((amount, index) => point(first + index, amount)).join(' ')
  const ends = [
    ...(band === null ? [] : [{ name: band.highName, amount: band.high.at(-1)!, isPlan: false }]),
    { name: picture.planName, amount: plan.at(-1)!, isPlan: true },
    ...(band === null ? [] : [{ name: band.lowName, amount: band.low.at(-1)!, isPlan: false }]),
  ].toSorted((a, b) => b.amount - a.amount)
  const places = spreadApart(
    ends.map(({ amount }) => y(amount)),
    nameHeight,
  )
  return (
    <div className={classes.picture}>
      <div className={classes.amounts} aria-hidden="true">
        {amounts.map(({ value, name }) => (
          <span key={value} style={{ top: percent(y(value)) }}>
            {name}
          </span>
        ))}
      </div>
      <div className={classes.plot}>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {band === null ? null : (
            <>
              <polygon
                className={classes.band}
                points={[
                  line(band.high, 1),
                  ...band.low.map((low, index) => point(index + 1, low)).toReversed(),
                ].join(' ')}
              />
              <polyline className={classes.edge} points={line(band.high, 1)} />
              <polyline className={classes.edge} points={line(band.low, 1)} />
            </>
          )}
          {amounts.map(({ value }) => (
            <line
              key={value}
              className={value === 0 ? classes.zero : classes.grid}
              x1={0}
              x2={width}
              y1={y(value) * height}
              y2={y(value) * height}
            />
          ))}
          <polyline className={classes.plan} points={line(plan, 0)} />
        </svg>
        {band === null ? null : (
          <span className={classes.bandName} aria-hidden="true">
            {band.name}
          </span>
        )}
        <span
          className={classes.mark}
          aria-hidden="true"
          style={{ left: percent(x(peak.month)), top: percent(y(peak.amount)) }}
        />
        <span
          className={classes.peak}
          aria-hidden="true"
          style={{ top: percent(y(peak.amount)), ...besideMark(x(peak.month)) }}
        >
          {peak.name}
        </span>
        <img src={transparentPicture} alt={description} />
      </div>
      <div className={classes.ends} aria-hidden="true">
        {ends.map(({ name, isPlan }, index) => (
          <span key={name} data-plan={isPlan || undefined} style={{ top: percent(places[index]!) }}>
            {name}
          </span>
        ))}
      </div>
      <div className={classes.months} aria-hidden="true">
        {months.map(({ month, number, name }) => (
          <span key={month} style={{ left: percent(x(month)) }}>
            <b>{number}</b>
            {name}
          </span>
        ))}
      </div>
    </div>
  )
}

/** Centred under its mark, except near the sides of the picture. */
function besideMark(place: number): { left?: string; right?: string; transform?: string } {
  if (place < 0.25) return { left: percent(place) }
  if (place > 0.75) return { right: percent(1 - place) }
  return { left: percent(place), transform: 'translateX(-50%)' }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(3)}%`
}
