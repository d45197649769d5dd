import { outdatedNumber } from '#domain/agreement/outdated.ts'
import type { InputPath } from '#domain/inputs.ts'
import type { Scenario } from '#domain/scenario.ts'
import { stageListText } from '#i18n/stage-words.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './DifferenceList.module.css'

interface OutdatedOverrideProps {
  scenario: Scenario
  path: InputPath
  /** Of what is overridden */
  name: string
}

/** Says that a scenario's value was made when its stage meant something else, and takes the word that it still holds. */
export function OutdatedOverride({ scenario, path, name }: OutdatedOverrideProps) {
  const { t, language } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const outdated = outdatedNumber(workspace, path, scenario)
  if (outdated === null) return null
  const { madeUnder, now, stageIds } = outdated
  const stages = stageListText(
    stageIds.flatMap((id) => workspace.stages[id] ?? []),
    language,
  )
  return (
    <span className={classes.outdated} data-testid="outdated-override">
      {t('inputs.madeUnder', { madeUnder, now })}{' '}
      <button
        type="button"
        title={t('inputs.changedSince', { stages })}
        aria-label={t('inputs.stillHoldsOf', { input: name })}
        onClick={() => session.commit({ type: 'confirm-numbers', paths: [path], scenarioId: scenario.id })}
      >
        {t('inputs.stillHolds')}
      </button>
    </span>
  )
}
