import { Button } from '@mantine/core'
import { useState } from 'react'
import { figureDescriptions, type FigureName } from '#domain/figure-names.ts'
import { describeInput } from '#domain/inputs.ts'
import type { SeekRequest, SeekResult } from '#engine/analysis/requests.ts'
import { inputName } from '#i18n/input-words.ts'
import { useSubject } from '#session/use-subject.ts'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
import type { ExplainedNumber } from '#ui/explain/Explained.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import settingsClasses from '../Settings.module.css'
import { useFigureText } from '../use-figure-text.ts'
import { changeText } from './change-text.ts'
import { asChanges, foundChanges, ofFound } from './goal-question.ts'
import { JointChange } from './JointChange.tsx'
import classes from './SeekAnswer.module.css'
import { useApplyFound } from './use-apply-found.ts'

interface SeekAnswerProps {
  request: SeekRequest
  result: SeekResult
}

/** The answer in a sentence and numbers, or what comes nearest to it, and ways to take it over. */
export function SeekAnswer({ request, result }: SeekAnswerProps) {
  const { t, language } = useLanguage()
  const { scenario } = useSubject()
  const words = useFigureText(request.figure)
  const { asScenario, toScenario } = useApplyFound()
  const [refused, setRefused] = useState<{ request: SeekRequest; problem: Verdict } | null>(null)
  const setProblem = (problem: Verdict) => setRefused({ request, problem })
  // Another question has not been refused.
  const problem = refused?.request === request ? refused.problem : null
  const { workspace, target } = request
  const { isReached, figure } = result
  const changes = foundChanges(request, result)
  const isAsItIs = changes.every(({ share }) => share === 0)
  const value = emphasis(words.text(figure).text, 'figure')
  const [only] = changes.length === 1 ? changes : []
  const input = only === undefined ? undefined : describeInput(workspace, only.path)
  const wording = { currency: workspace.profile.currency, t, language }
  const change = only === undefined || input === undefined ? null : changeText(input, only, wording)

  const isExceeded = !isReached && figure.kind === 'value' && isBetter(request.figure, figure.value, target)

  function sentence(): string {
    const { name } = words
    if (!isReached)
      return t(isExceeded ? 'goal.exceeded' : 'goal.notReached', {
        figure: name,
        target: emphasis(words.exact(target)),
      })
    if (isAsItIs) return t('goal.asItIs', { figure: name, value })
    if (change === null || input === undefined) return t('goal.several', { figure: name, value })
    return t('goal.one', {
      input: inputName(workspace, input, t),
      from: emphasis(change.from),
      to: emphasis(change.to, 'found'),
      figure: name,
      value,
    })
  }

  function nearest(): string | null {
    if (isReached) return null
    if (figure.kind === 'none') return t('goal.bestNone', { reason: words.text(figure).reason ?? '' })
    const place = isAsItIs
      ? t('goal.placeNow')
      : change === null || input === undefined
        ? null
        : `${inputName(workspace, input, t)} ${emphasis(change.to, 'found')}`
    if (place === null) return t(isExceeded ? 'goal.closestSeveral' : 'goal.bestSeveral', { value })
    return t(isExceeded ? 'goal.closest' : 'goal.best', { value, place })
  }

  const reached: ExplainedNumber = {
    target: { kind: 'figure', name: request.figure },
    changes: asChanges(workspace, changes),
  }
  const explained = {
    figure: reached,
    ...(only === undefined ? {} : { found: { target: ofFound(request, result, only.path) } }),
  }
  const comesNearest = nearest()
  // Nobody wants to make a plan worse than its target.
  const canApply = !isAsItIs && figure.kind === 'value' && !isExceeded
  const name = t('goal.scenarioName', { figure: words.name, value: words.text(figure).text })
  return (
    <div className={classes.answer} data-reached={isReached || undefined} data-testid="seek-answer">
      <p className={classes.sentence}>
        <Emphasised text={sentence()} explained={explained} />
      </p>
      {comesNearest === null ? null : (
        <p>
          <Emphasised text={comesNearest} explained={explained} />
        </p>
      )}
      {changes.length > 1 && !isAsItIs && figure.kind === 'value' ? (
        <JointChange
          workspace={workspace}
          changes={changes}
          targetOf={(path) => ofFound(request, result, path)}
          isReached={isReached}
        />
      ) : null}
      {canApply ? (
        <div className={classes.actions}>
          {toScenario === null || scenario === null ? null : (
            <Button size="compact-sm" onClick={() => setProblem(toScenario(changes))}>
              {t('goal.applyTo', { name: scenario.name })}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant={toScenario === null ? 'filled' : 'default'}
            onClick={() => setProblem(asScenario(changes, name))}
          >
            {t(scenario === null ? 'goal.apply' : 'goal.applyAsNew')}
          </Button>
        </div>
      ) : null}
      {problem === null ? null : (
        <p className={settingsClasses.failure} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function isBetter(figure: FigureName, value: number, than: number): boolean {
  return figureDescriptions[figure].better === 'more' ? value > than : value < than
}
