import { asksSameLeads } from '#domain/agreement/rounds.ts'
import type { RoundId } from '#domain/identifier.ts'
import { intervalText, kappaText } from '#exchange/kappa-words.ts'
import { formatDate, formatNumber } from '#i18n/format.ts'
import type { CalibratedRound } from '#session/calibrations.ts'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import classes from './CalibrationResults.module.css'

interface RoundHistoryProps {
  /** At least two, in their order */
  rounds: readonly CalibratedRound[]
  shownId: RoundId
}

/** Whether the talk helped: round by round. */
export function RoundHistory({ rounds, shownId }: RoundHistoryProps) {
  const { t, language } = useLanguage()
  const [first, last] = [rounds[0]!, rounds.at(-1)!]
  const share = ({ result }: CalibratedRound) =>
    t('calibration.share', { agreed: result.agreed, total: result.leads.length })
  return (
    <div className={classes.section}>
      <h4>{t('calibration.history')}</h4>
      <p className={classes.progress}>
        {t('calibration.progress', { from: share(first), to: share(last) })}
        {asksSameLeads(first.round.question, last.round.question) ? null : ` ${t('calibration.otherLeads')}`}
      </p>
      <div className={classes.history} tabIndex={0} role="region" aria-label={t('calibration.history')}>
        <table className={tables.table}>
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
        </table>
      </div>
    </div>
  )
}
