import { Button } from '@mantine/core'
import { useState } from 'react'
import { revealedAnswers } from '#domain/agreement/rounds.ts'
import { describeInput } from '#domain/inputs.ts'
import { formatDate } from '#i18n/format.ts'
import { inputName, inputText, inputValueText } from '#i18n/input-words.ts'
import { useApplication } from '#session/application-context.tsx'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import type { RoundOf } from '../rounds/round-kind.ts'
import { useCommit } from '../use-commit.ts'
import classes from './EstimateResults.module.css'
import { planUseCommands, replacingOwnData, type PlanUse } from './plan-use.ts'

interface UseInPlanProps {
  round: RoundOf<'estimate'>
  uses: readonly PlanUse[]
  label: string
  /** Of which inputs, where the button itself does not say it */
  description?: string
  isLeading?: boolean
}

/** Takes estimates over into the plan as one step; asks where they would replace the company's own data. */
export function UseInPlan({ round, uses, label, description, isLeading = false }: UseInPlanProps) {
  const { t, language } = useLanguage()
  const { settings, now } = useApplication()
  const workspace = useCommittedWorkspace()
  const commit = useCommit()
  const [isAsking, setIsAsking] = useState(false)
  const [problem, setProblem] = useState<Verdict>(null)
  const replaced = replacingOwnData(workspace, uses)

  function use(): void {
    const count = revealedAnswers(workspace, round, 'estimate').length
    const parameters = { count, date: formatDate(round.revealedAt ?? now(), language) }
    const source =
      round.mode === 'side' ? t('estimates.sourceSides', parameters) : t('estimates.source', parameters)
    const verdict = commit(planUseCommands(uses, { source, who: settings.userName, at: now() }))
    setProblem(verdict)
    if (verdict === null) setIsAsking(false)
  }

  return (
    <>
      <Button
        size={isLeading ? 'sm' : 'xs'}
        variant={isLeading ? 'filled' : 'default'}
        disabled={uses.length === 0}
        aria-label={description}
        onClick={() => (replaced.length > 0 ? setIsAsking(true) : use())}
      >
        {label}
      </Button>
      {problem === null || isAsking ? null : (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      {isAsking ? (
        <ConfirmDialog
          title={t('estimates.replaceTitle')}
          confirm={t('estimates.replaceConfirm')}
          problem={problem}
          onConfirm={use}
          onClose={() => setIsAsking(false)}
        >
          <p>{t('estimates.replaceText')}</p>
          <ul className={classes.replaced}>
            {replaced.map(({ path, median }) => {
              const input = describeInput(workspace, path)
              if (input === undefined) return null
              const { source = '' } = workspace.provenance[path] ?? {}
              const old = inputText(workspace, input, t, language)
              return (
                <li key={path}>
                  {t('estimates.replaced', {
                    input: inputName(workspace, input, t),
                    old: source === '' ? old : `${old} (${source})`,
                    next: inputValueText(input, median, workspace.profile.currency, t, language),
                  })}
                </li>
              )
            })}
          </ul>
        </ConfirmDialog>
      ) : null}
    </>
  )
}
