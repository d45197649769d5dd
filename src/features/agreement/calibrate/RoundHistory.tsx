import { asksSameLeads } from '#domain/agreement/rounds.ts'
import type { RoundId } from '#domain/identifier.ts'
import { intervalText, kappaText } from '#exchange/kappa-words.ts'
import { formatDate, formatNumber } from '#i18n/format.ts'
import type { CalibratedRound } from '#session/calibrations.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
import { ExplainedTable, type CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import classes from './CalibrationResults.module.css'
import { explainedAnswers } from './explained-answers.ts'

interface RoundHistoryProps {
  /** At least two, in their order */
  rounds: readonly CalibratedRound[]
  shownId: RoundId
}

/** Whether the talk helped: round by round. */
export function RoundHistory({ rounds, shownId }: RoundHistoryProps) {
  const { t, language } = useLanguage()
  const workspace = useCommittedWorkspace()
  const [first, last] = [rounds[0]!, rounds.at(-1)!]
  const share = ({ result }: CalibratedRound) =>
    t('calibration.share', { agreed: result.agreed, total: result.leads.length })
  const explained = (place: number) => {
    const calibrated = rounds.at(place)!
    return explainedAnswers(workspace, calibrated, rounds.indexOf(calibrated) + 1)
  }
  const cellAt: CellAt = (row, column) => {
    const quantity = ({ 2: 'agreed', 3: 'kappa', 4: 'kappa' } as const)[column]
    const calibrated = rounds[row]
    if (quantity === undefined || calibrated === undefined) return null
    const hasNumber =
      quantity === 'agreed' ||
      (column === 3 ? calibrated.result.kappa.kind === 'value' : calibrated.result.interval !== null)
    return hasNumber ? explained(row)({ name: quantity }) : null
  }
  return (
    <div className={classes.section}>
      <h4>{t('calibration.history')}</h4>
      <p className={classes.progress}>
        <Emphasised
          isPlain
          text={t('calibration.progress', {
            from: emphasis(share(first), 'from'),
            to: emphasis(share(last), 'to'),
          })}
          explained={{ from: explained(0)({ name: 'agreed' }), to: explained(-1)({ name: 'agreed' }) }}
        />
        {asksSameLeads(first.round.question, last.round.question) ? null : ` ${t('calibration.otherLeads')}`}
      </p>
      <div className={classes.history} tabIndex={0} role="region" aria-label={t('calibration.history')}>
        <ExplainedTable className={tables.table} cellAt={cellAt}>
          <caption className="visually-hidden">{t('calibration.history')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('calibration.round')}</th>
              <th scope="col">{t('calibration.date')}</th>
              <th scope="col">{t('calibration.agreedOn')}</th>
              <th scope="col" className={tables.number}>
                {t('calibration.kappaName')}
              </th>
              <th scope="col">{t('calibration.interval')}</th>
              <th scope="col">{t('calibration.version')}</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((calibrated, index) => {
              const { round, result } = calibrated
              return (
                <tr key={round.id} aria-current={round.id === shownId || undefined}>
                  <th scope="row">{formatNumber(index + 1, language)}</th>
                  <td>{formatDate(round.revealedAt ?? round.startedAt, language)}</td>
                  <td>{share(calibrated)}</td>
                  <td className={tables.number}>
                    {result.kappa.kind === 'none'
                      ? t('common.dash')
                      : kappaText(result.kappa.value, language)}
                  </td>
                  <td>{intervalText(result, t, language)}</td>
                  <td>{formatNumber(round.version, language)}</td>
                </tr>
              )
            })}
          </tbody>
        </ExplainedTable>
      </div>
    </div>
  )
}
