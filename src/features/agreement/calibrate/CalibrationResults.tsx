import { intervalText, kappaCaution, kappaMeaning, kappaText } from '#exchange/kappa-words.ts'
import { calibrationRequest } from '#session/calibration-request.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { ResultsProps } from '../rounds/round-kind.ts'
import classes from './CalibrationResults.module.css'
import { Confusion } from './Confusion.tsx'
import { DisputedLeads } from './DisputedLeads.tsx'
import { explainedAnswers } from './explained-answers.ts'
import { RoundHistory } from './RoundHistory.tsx'
import { useCalibrations } from './use-calibrations.ts'

/** On how much people agreed, how sure that is, which stages were confused, and which leads to talk about. */
export function CalibrationResults({ round }: ResultsProps<'calibration'>) {
  const { t, language } = useLanguage()
  const workspace = useCommittedWorkspace()
  const calibrated = useCalibrations()
  const own = calibrated?.find((one) => one.round.id === round.id)
  if (calibrated === null || own === undefined) return <div className={classes.room} />

  const { result } = own
  const explained = explainedAnswers(workspace, own, calibrated.indexOf(own) + 1)
  const caution = kappaCaution(result, t)
  const request = calibrationRequest(workspace, round)
  return (
    <div className={classes.results}>
      <div className={classes.head}>
        <p className={classes.agreed}>
          <Emphasised
            isPlain
            text={t('calibration.agreed', {
              agreed: emphasis(String(result.agreed), 'agreed'),
              count: result.leads.length,
            })}
            explained={{ agreed: explained({ name: 'agreed' }) }}
          />
        </p>
        <p className={classes.meaning}>{kappaMeaning(result, t)}</p>
        {result.kappa.kind === 'none' ? null : (
          <p className={classes.kappa}>
            <Emphasised
              isPlain
              text={t(result.interval === null ? 'calibration.kappaAlone' : 'calibration.kappa', {
                kappa: emphasis(kappaText(result.kappa.value, language), 'kappa'),
                interval: emphasis(intervalText(result, t, language), 'interval'),
              })}
              explained={{ kappa: explained({ name: 'kappa' }), interval: explained({ name: 'kappa' }) }}
            />
          </p>
        )}
        {caution === null ? null : <p className={classes.caution}>{caution}</p>}
        {result.dropped.length === 0 ? null : (
          <p className={classes.kappa}>{t('calibration.dropped', { count: result.dropped.length })}</p>
        )}
      </div>
      {calibrated.length < 2 ? null : <RoundHistory rounds={calibrated} shownId={round.id} />}
      <Confusion request={request} result={result} explained={explained} />
      <DisputedLeads round={round} result={result} />
    </div>
  )
}
