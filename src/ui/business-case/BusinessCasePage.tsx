import { useId, type ReactNode } from 'react'
import classes from './BusinessCasePage.module.css'
import { CashPicture, type CashPictureProps } from './CashPicture.tsx'

interface Figure {
  label: string
  value: string
  note: string
}

interface Point {
  title: string
  text: string
  note: string
}

interface Points {
  title: string
  basis: string
  points: readonly Point[]
  none: string
}

export interface BusinessCasePageProps {
  title: string
  client: string
  workspace: string
  date: string
  lead: string
  facts: readonly string[]
  /** Stands beside the figures of each part */
  basis: string
  asked: { title: string; figures: readonly Figure[] }
  returns: {
    title: string
    caption: string
    columns: readonly { name: string; hint: string }[]
    rows: readonly { label: string; values: readonly string[] }[]
    chances: readonly Figure[]
    note: string
  }
  cash: { title: string; description: string; picture: CashPictureProps['picture'] }
  risks: Points
  checkpoints: Points
  increment: { title: string; basis: string; figures: readonly Figure[] } | null
  method: string
  /** On screen the page is a picture within a page that has headings already. */
  isPreview?: boolean
}

/** A business case on one page: what is asked for, what comes back, what may go wrong and when to stop. */
export function BusinessCasePage(props: BusinessCasePageProps) {
  const { title, client, workspace, lead, basis, asked, returns, cash, increment } = props
  const isPreview = props.isPreview === true
  const Title = isPreview ? 'p' : 'h1'
  const part = { isPreview, basis }
  return (
    <article className={classes.page} data-one-page>
      <header>
        <p className={classes.whose}>
          <span className={classes.client}>{client === '' ? workspace : client}</span>
          <span>{props.date}</span>
        </p>
        <Title className={classes.title}>{client === '' ? title : `${title}: ${workspace}`}</Title>
        <p className={classes.lead}>{lead}</p>
        <p className={classes.facts}>{props.facts.join(' · ')}</p>
      </header>
      <Part {...part} title={asked.title}>
        <Figures figures={asked.figures} size="large" />
      </Part>
      <Part {...part} title={returns.title}>
        <div className={classes.returns} data-alone={returns.chances.length === 0 || undefined}>
          <Returns {...returns} />
          <div className={classes.chances}>
            <Figures figures={returns.chances} size="large" />
            <p className={classes.note}>{returns.note}</p>
          </div>
        </div>
      </Part>
      <Part {...part} title={cash.title} isFilling>
        <CashPicture description={cash.description} picture={cash.picture} />
      </Part>
      <div className={classes.beside}>
        {[props.risks, props.checkpoints].map((points) => (
          <Part key={points.title} {...part} title={points.title} basis={points.basis}>
            <PointList {...points} />
          </Part>
        ))}
      </div>
      {increment === null ? null : (
        <Part {...part} title={increment.title} basis={increment.basis}>
          <Figures figures={increment.figures} size="small" />
        </Part>
      )}
      <p className={classes.method}>{props.method}</p>
    </article>
  )
}

interface PartProps {
  title: string
  basis: string
  isPreview: boolean
  /** Takes the height that is left */
  isFilling?: boolean
  children: ReactNode
}

function Part({ title, basis, isPreview, isFilling, children }: PartProps) {
  const id = useId()
  const Title = isPreview ? 'p' : 'h2'
  return (
    <section className={classes.part} aria-labelledby={id} data-filling={isFilling}>
      <Title id={id} className={classes.partTitle}>
        {title}
      </Title>
      <p className={classes.basis}>{basis}</p>
      {children}
    </section>
  )
}

function Figures({ figures, size }: { figures: readonly Figure[]; size: 'large' | 'small' }) {
  if (figures.length === 0) return null
  return (
    <dl className={classes.figures} data-size={size}>
      {figures.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={classes.value}>{value}</dd>
          {note === '' ? null : <dd className={classes.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  )
}

function Returns({ title, caption, columns, rows }: BusinessCasePageProps['returns']) {
  return (
    <table className={classes.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">
            <span className={classes.hint}>{caption}</span>
          </th>
          {columns.map(({ name, hint }) => (
            <th key={name} scope="col">
              {name} <span className={classes.hint}>{hint}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, column) => (
              <td key={columns[column]?.name} data-plan={values.length === 1 || column === 1 || undefined}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PointList({ points, none }: Points) {
  if (points.length === 0) return <p className={classes.none}>{none}</p>
  return (
    <ol className={classes.points}>
      {points.map(({ title, text, note }) => (
        <li key={title}>
          <p className={classes.pointTitle}>{title}</p>
          <p>{text}</p>
          <p className={classes.note}>{note}</p>
        </li>
      ))}
    </ol>
  )
}
