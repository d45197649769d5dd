import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { SeekRequest, SeekResult } from '#engine/analysis/requests.ts'
import { useRemembered } from '#session/use-remembered.ts'
import { useSubject } from '#session/use-subject.ts'
import { useFollowingTask, type Work } from '#session/use-task.ts'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
import { ExplainedScenario } from '#ui/explain/explain-context.ts'
import { useLanguage } from '#ui/language.tsx'
import { FigureNumber } from '../FigureNumber.tsx'
import { FigureSelect } from '../FigureSelect.tsx'
import { firstTarget } from '../figure-target.ts'
import settingsClasses from '../Settings.module.css'
import { useFigureNow } from '../use-figure-now.ts'
import { useFigureText } from '../use-figure-text.ts'
import { Working } from '#ui/Working.tsx'
import { firstQuestion, knownInputs, seekRequest } from './goal-question.ts'
import classes from './GoalView.module.css'
import { ReverseFunnel } from './ReverseFunnel.tsx'
import { SeekAnswer } from './SeekAnswer.tsx'
import { SoughtInputs } from './SoughtInputs.tsx'

const work: Work<SeekRequest, SeekResult> = (engine, request, options) => engine.seek(request, options)

/** What would have to be true: a figure should reach a target, and some numbers may change for it. */
export function GoalView() {
  const { t } = useLanguage()
  const { scenario, seen } = useSubject()
  const [question, setQuestion] = useRemembered('goal', () => firstQuestion(seen))
  const { figure, target } = question
  const inputs = knownInputs(seen, question)
  const request = useMemo(() => seekRequest(seen, question), [seen, question])
  const task = useFollowingTask(work, request)
  const now = useFigureNow(seen, figure)
  const words = useFigureText(figure)

  return (
    <ExplainedScenario value={scenario?.id ?? null}>
      <div className={settingsClasses.view}>
        <section className={classes.section} aria-labelledby="goal-seek">
          <h2 id="goal-seek">{t('goal.title')}</h2>
          <div className={classes.fields}>
            <FigureSelect
              label={t('goal.figure')}
              value={figure}
              onChange={(name) => setQuestion({ ...question, figure: name, target: firstTarget(seen, name) })}
            />
            <div className={classes.target}>
              <FigureNumber
                label={t('goal.target')}
                figure={figure}
                value={target}
                placeholder={t('goal.noTarget')}
                onChange={(value) => setQuestion({ ...question, target: value })}
                hint={
                  now === null ? undefined : (
                    <Emphasised
                      isPlain
                      text={t('goal.now', { value: emphasis(words.text(now).text, 'now') })}
                      explained={{ now: { target: { kind: 'figure', name: figure } } }}
                    />
                  )
                }
              />
            </div>
          </div>
          <SoughtInputs
            inputs={inputs}
            onChange={(next) => setQuestion({ ...question, inputs: next })}
            beside={<Working isRunning={task.status === 'running'} progress={null} onCancel={task.cancel} />}
          />
          {request === null ? (
            <p className={settingsClasses.note}>
              {t(target === null ? 'goal.enterTarget' : 'goal.chooseInput')}
            </p>
          ) : task.error !== null ? (
            <p className={settingsClasses.failure}>{t('whatIf.failed', { detail: task.error })}</p>
          ) : (
            <>
              {task.status === 'cancelled' ? (
                <p className={settingsClasses.note}>
                  {t(task.result === null ? 'goal.cancelled' : 'goal.cancelledBefore')}{' '}
                  <Button size="compact-sm" variant="light" onClick={() => task.start(request)}>
                    {t('goal.seekAgain')}
                  </Button>
                </p>
              ) : null}
              <div
                className={classes.room}
                aria-live="polite"
                data-before={task.request !== request || undefined}
              >
                {task.result === null || task.request === null ? null : (
                  <SeekAnswer request={task.request} result={task.result} />
                )}
              </div>
            </>
          )}
        </section>
        <ReverseFunnel seen={seen} />
      </div>
    </ExplainedScenario>
  )
}
