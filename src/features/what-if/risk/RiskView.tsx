import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { ScenarioId } from '#domain/identifier.ts'
import { rangedInputs } from '#domain/ranged-inputs.ts'
import type { RiskResult } from '#engine/analysis/requests.ts'
import { formatNumber } from '#i18n/format.ts'
import { useChartSettings, useSubject } from '#session/use-subject.ts'
import { useTask } from '#session/use-task.ts'
import { ExplainedScenario } from '#ui/explain/explain-context.ts'
import { useLanguage } from '#ui/language.tsx'
import { FigureNumber } from '../FigureNumber.tsx'
import { FigureSelect } from '../FigureSelect.tsx'
import { firstTarget } from '../figure-target.ts'
import settingsClasses from '../Settings.module.css'
import { KeptRanges } from '../scenarios/KeptRanges.tsx'
import { Working } from '#ui/Working.tsx'
import { CorrelationField } from './CorrelationField.tsx'
import { DrawnInputs } from './DrawnInputs.tsx'
import { firstSettings, hasSameAnswer, riskQuestion, simulate, type RiskQuestion } from './risk-request.ts'
import { RiskOutcome } from './RiskOutcome.tsx'
import classes from './RiskSettings.module.css'
import { SeedField } from './SeedField.tsx'
import { TrialFields } from './TrialFields.tsx'

/** What may come of it, since nobody knows the numbers: thousands of trials, each with its own draw of them. */
export function RiskView() {
  const { t } = useLanguage()
  const { scenario, seen } = useSubject()
  const [settings, change] = useChartSettings('risk', () => firstSettings(seen))
  const task = useTask<RiskQuestion, RiskResult>(simulate, 'risk')
  const question = riskQuestion(settings, seen)
  const { figure, target, trials, seed } = settings

  if (rangedInputs(seen).length === 0) return <NoRanges id={seen.profile.id} />
  return (
    <div className={settingsClasses.view}>
      <div className={classes.row}>
        <FigureSelect
          label={t('risk.figure')}
          value={figure}
          onChange={(name) => change({ figure: name, target: firstTarget(seen, name) })}
        />
        <div className={classes.medium}>
          <FigureNumber
            label={t('risk.target')}
            figure={figure}
            value={target}
            placeholder={t('risk.noTarget')}
            onChange={(value) => change({ target: value })}
          />
        </div>
      </div>
      <div className={classes.row}>
        <TrialFields trials={trials} onChange={(next) => change({ trials: next })} />
        <SeedField seed={seed} onChange={(next) => change({ seed: next })} />
        <CorrelationField />
        <Button className={classes.run!} onClick={() => task.start(question)}>
          {t(task.result === null ? 'risk.run' : 'risk.runAgain')}
        </Button>
      </div>
      <KeptRanges scenario={scenario} />
      <DrawnInputs seen={seen} />
      <div className={classes.state}>
        <RiskState task={task} question={question} />
        <Working isRunning={task.status === 'running'} progress={task.progress} onCancel={task.cancel} />
      </div>
      {task.result === null || task.request === null ? null : (
        // Of the scenario that was in view when it was run.
        <ExplainedScenario value={task.request.settings.subject as ScenarioId | null}>
          <RiskOutcome question={task.request} result={task.result} />
        </ExplainedScenario>
      )}
    </div>
  )
}

interface RiskStateProps {
  task: Pick<ReturnType<typeof useTask<RiskQuestion, RiskResult>>, 'status' | 'result' | 'request' | 'error'>
  /** What would be asked now */
  question: RiskQuestion
}

/** Says of which run the figures below are, and whether they are still those of what is set. */
function RiskState({ task, question }: RiskStateProps) {
  const { t, language } = useLanguage()
  const { status, result, request, error } = task
  if (status === 'failed')
    return <p className={settingsClasses.failure}>{t('whatIf.failed', { detail: error ?? '' })}</p>
  if (result === null || request === null)
    return (
      <p className={settingsClasses.note} role="status">
        {t(status === 'cancelled' ? 'risk.cancelled' : 'risk.ready')}
      </p>
    )
  const run = t('risk.ofRun', {
    trials: formatNumber(result.trials, language),
    seed: formatNumber(result.seed, language, { isGrouped: false }),
  })
  const isBefore = !hasSameAnswer(request, question)
  const note = status === 'cancelled' ? t('risk.cancelledBefore') : isBefore ? t('risk.outdated') : null
  return (
    <p className={note === null ? settingsClasses.note : classes.before} role="status">
      {note === null ? run : `${note} ${run}`}
    </p>
  )
}

/** Nothing to draw: what to do about it. */
function NoRanges({ id }: { id: string }) {
  const { t } = useLanguage()
  return (
    <section className={classes.empty}>
      <h2>{t('risk.emptyTitle')}</h2>
      <p>{t('risk.emptyText')}</p>
      <Button component={Link} href={`/workspace/${id}/plan`} variant="light">
        {t('risk.toPlan')}
      </Button>
    </section>
  )
}
