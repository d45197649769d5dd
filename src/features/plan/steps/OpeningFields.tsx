import { stageInput } from '#domain/inputs.ts'
import type { StageNumbers } from '#domain/stage-numbers.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedChannels } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { formatPeople } from '#ui/funnel/funnel-model.ts'
import { useLanguage } from '#ui/language.tsx'
import { Disclosure } from '../inputs/Disclosure.tsx'
import classes from '../inputs/InputTable.module.css'
import { PlanInput } from '../inputs/PlanInput.tsx'

/** Who is in the stage already when the plan starts, by the channel that they came from. */
export function OpeningFields({ stage, numbers }: { stage: Stage; numbers: StageNumbers }) {
  const { t, language } = useLanguage()
  const channels = orderedChannels(useWorkspace())
  const people = channels.reduce((total, channel) => total + (numbers.opening[channel.id] ?? 0), 0)
  return (
    <Disclosure label={t('plan.openingGroup', { people: formatPeople(people, language) })}>
      <div className={classes.factors}>
        <p className={classes.note}>{t('plan.openingHint')}</p>
        <div className={classes.grid}>
          {channels.map((channel) => (
            <PlanInput
              key={channel.id}
              path={stageInput(stage.id, 'opening', channel.id)}
              label={channel.name}
            />
          ))}
        </div>
      </div>
    </Disclosure>
  )
}
