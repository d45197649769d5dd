import { ChevronRight } from 'lucide-react'
import { memo, useState } from 'react'
import { stageInput } from '#domain/inputs.ts'
import type { StageNumbers } from '#domain/stage-numbers.ts'
import type { Stage } from '#domain/stage.ts'
import { lagText } from '#i18n/stage-words.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { Explained } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from '../inputs/InputTable.module.css'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { StepDetails } from './StepDetails.tsx'
import { StepNotes } from './StepNotes.tsx'

interface StepRowProps {
  stage: Stage
  /** Where the step leads; the last stage has none */
  next: Stage | undefined
  /** Over the horizon, as shown */
  entries: string
  /** Month from which the agreed service level is broken, as shown; null: it is kept, or none was agreed */
  brokenFrom: string | null
}

export const StepRow = memo(function StepRow({ stage, next, entries, brokenFrom }: StepRowProps) {
  const { t } = useLanguage()
  const numbers = useWorkspacePart((workspace) => workspace.stageNumbers[stage.id])
  const [isOpen, setIsOpen] = useState(false)
  if (numbers === undefined) return null
  const step = next === undefined ? stage.name : t('plan.step', { from: stage.name, to: next.name })
  return (
    <tbody data-testid="step">
      <tr>
        <th scope="row">
          {stage.name}
          <StepNotes numbers={numbers} isLast={next === undefined} brokenFrom={brokenFrom} />
        </th>
        <td className={classes.number}>
          <Explained target={{ kind: 'entries', stageId: stage.id }}>{entries}</Explained>
        </td>
        <td>
          <PlanInput
            path={stageInput(stage.id, 'costPerEntry')}
            label={`${stage.name}: ${t('plan.stageCost')}`}
            isLabelHidden
            step={10}
          />
        </td>
        {next === undefined ? <td colSpan={2}>{'\u00a0'}</td> : <StepCells numbers={numbers} step={step} />}
        <td>
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-label={t('plan.moreOf', { name: step })}
            onClick={() => setIsOpen(!isOpen)}
          >
            <ChevronRight size={16} aria-hidden />
          </button>
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={6}>
            <StepDetails stage={stage} next={next} numbers={numbers} step={step} />
          </td>
        </tr>
      ) : null}
    </tbody>
  )
})

function StepCells({ numbers, step }: { numbers: StageNumbers; step: string }) {
  const { t, language } = useLanguage()
  const { stageId, lag } = numbers
  const isByChannel = Object.keys(numbers.channelRates).length > 0
  return (
    <>
      <td className={isByChannel ? classes.note : undefined}>
        {isByChannel ? (
          t('plan.byChannel')
        ) : (
          <PlanInput path={stageInput(stageId, 'rate')} label={`${step}: ${t('plan.rate')}`} isLabelHidden />
        )}
      </td>
      <td
        className={lag.kind === 'shares' ? classes.note : undefined}
        title={lag.kind === 'shares' ? t('plan.lagShares') : undefined}
      >
        {lag.kind === 'shares' ? (
          `⌀ ${lagText(lag, t, language)}`
        ) : (
          <PlanInput path={stageInput(stageId, 'lag')} label={`${step}: ${t('plan.lag')}`} isLabelHidden />
        )}
      </td>
    </>
  )
}
