import { ChevronRight } from 'lucide-react'
import { memo, useState } from 'react'
import { stageInput } from '#domain/inputs.ts'
import type { Stage } from '#domain/stage.ts'
import { formatNumber } from '#i18n/format.ts'
import { lagText } from '#i18n/stage-words.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { formatPeople } from '#ui/funnel/funnel-model.ts'
import classes from './InputTable.module.css'
import { PlanInput } from './PlanInput.tsx'
import { StepDetails } from './StepDetails.tsx'

interface StepRowProps {
  stage: Stage
  /** Where the step leads; the last stage has none */
  next: Stage | undefined
  /** Over the horizon; null where there is no projection */
  entries: number | null
}

export const StepRow = memo(function StepRow({ stage, next, entries }: StepRowProps) {
  const { t, language } = useLanguage()
  const numbers = useWorkspacePart((workspace) => workspace.stageNumbers[stage.id])
  const [isOpen, setIsOpen] = useState(false)
  if (numbers === undefined) return null
  const isByChannel = Object.keys(numbers.channelRates).length > 0
  const step = next === undefined ? stage.name : t('plan.step', { from: stage.name, to: next.name })
  return (
    <tbody data-testid="step">
      <tr>
        <th scope="row">{stage.name}</th>
        <td className={classes.number}>
          {entries === null ? t('common.dash') : formatPeople(entries, language)}
        </td>
        <td>
          <PlanInput
            path={stageInput(stage.id, 'costPerEntry')}
            label={`${stage.name}: ${t('plan.stageCost')}`}
            isLabelHidden
            step={10}
          />
        </td>
        {next === undefined ? (
          <td colSpan={3}>{'\u00a0'}</td>
        ) : (
          <>
            <td className={isByChannel ? classes.note : undefined}>
              {isByChannel ? (
                t('plan.byChannel')
              ) : (
                <PlanInput
                  path={stageInput(stage.id, 'rate')}
                  label={`${step}: ${t('plan.rate')}`}
                  isLabelHidden
                />
              )}
            </td>
            <td className={numbers.lag.kind === 'shares' ? classes.note : undefined}>
              {numbers.lag.kind === 'shares' ? (
                `${t('plan.lagShares')}, ${lagText(numbers.lag, t, language)} (${formatNumber(numbers.lag.shares.length, language)})`
              ) : (
                <PlanInput
                  path={stageInput(stage.id, 'lag')}
                  label={`${step}: ${t('plan.lag')}`}
                  isLabelHidden
                />
              )}
            </td>
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
          </>
        )}
      </tr>
      {isOpen && next !== undefined ? (
        <tr>
          <td colSpan={6}>
            <StepDetails stage={stage} numbers={numbers} step={step} />
          </td>
        </tr>
      ) : null}
    </tbody>
  )
})
