import { figureDescriptions, type FigureName } from '#domain/figure-names.ts'
import type { ScenarioId } from '#domain/identifier.ts'
import type { ComparedSubject, CompareRequest, CompareResult } from '#engine/analysis/requests.ts'
import { figureValueText } from '#i18n/figure-words.ts'
import { ExplainedTable, type CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import { reasonText } from '#ui/results/figure-text.ts'
import tables from '#ui/tables.module.css'
import classes from './ComparedFigures.module.css'

interface ComparedFiguresProps {
  request: CompareRequest
  result: CompareResult
  nameOf: (id: ScenarioId | null) => string
}

/** Figures in rows, scenarios in columns, each with its difference to the plan. */
export function ComparedFigures({ request, result, nameOf }: ComparedFiguresProps) {
  const { t, language } = useLanguage()
  const { currency } = request.workspace.profile
  const wording = { t, language, currency }

  function cell(name: FigureName, subject: ComparedSubject, place: number) {
    const figure = subject.figures[place]!
    const difference = subject.differences[place]!
    if (figure.kind === 'none') return <span title={reasonText(figure.reason, t)}>{t('common.dash')}</span>
    const isTold = subject.scenarioId !== null && difference.kind === 'value' && difference.value !== 0
    return (
      <>
        {figureValueText(name, figure.value, wording, { isInColumn: true })}
        {isTold ? (
          <span className={classes.difference} data-better={isBetter(name, difference.value)}>
            {figureValueText(name, difference.value, wording, { isDifference: true, isInColumn: true })}
          </span>
        ) : null}
      </>
    )
  }

  const cellAt: CellAt = (row, column) => {
    const [name, subject] = [request.figures[row], result.subjects[column - 1]]
    if (name === undefined || subject === undefined) return null
    return { target: { kind: 'figure', name }, scenarioId: subject.scenarioId }
  }

  return (
    <div className={classes.frame} tabIndex={0} role="region" aria-label={t('compare.table')}>
      <ExplainedTable className={tables.table} data-testid="compared-figures" cellAt={cellAt}>
        <caption className="visually-hidden">{t('compare.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.figure')}</th>
            {result.subjects.map(({ scenarioId }) => (
              <th key={scenarioId ?? 'plan'} scope="col" className={`${tables.number} ${classes.head}`}>
                {nameOf(scenarioId)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {request.figures.map((name, place) => (
            <tr key={name}>
              <th scope="row">{t(`figures.${name}`)}</th>
              {result.subjects.map((subject) => (
                <td key={subject.scenarioId ?? 'plan'} className={tables.number}>
                  {cell(name, subject, place)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ExplainedTable>
    </div>
  )
}

function isBetter(name: FigureName, difference: number): boolean {
  return difference > 0 === (figureDescriptions[name].better === 'more')
}
