import { ActionIcon, Select } from '@mantine/core'
import { Undo2, X } from 'lucide-react'
import { useState } from 'react'
import { describeInput, inputValue, listInputs, type InputPath } from '#domain/inputs.ts'
import { rangeKindsFor } from '#domain/range.ts'
import { isOrphaned, type Scenario } from '#domain/scenario.ts'
import { rangeText } from '#i18n/range-words.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { seenBy } from '#session/subject.ts'
import fields from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import { RangeMark } from '#ui/ranges/RangeMark.tsx'
import { inputGroups } from '../input-groups.ts'
import { nameAt } from '../input-name.ts'
import { useSetRange } from '../use-set-range.ts'
import classes from './ScenarioRanges.module.css'

/** What the numbers of a scenario may turn out to be, one by one: as in the plan, or its own. */
export function ScenarioRanges({ scenario }: { scenario: Scenario }) {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const seen = seenBy(workspace, scenario.id)
  /** Chosen to be given a range, which stands open */
  const [added, setAdded] = useState<InputPath | null>(null)
  const inputs = listInputs(seen).filter((input) => rangeKindsFor(input).length > 0)
  // A range of the plan matters here where the scenario changes the number in it.
  const isOfInterest = (path: InputPath) =>
    path === added ||
    scenario.ranges[path] !== undefined ||
    (scenario.overrides[path] !== undefined && workspace.ranges[path] !== undefined)
  const shown = inputs.filter(({ path }) => isOfInterest(path))
  const gone = Object.keys(scenario.ranges).filter((path) => isOrphaned(workspace, path))
  const hidden = Object.keys(scenario.ranges).filter(
    (path) => !gone.includes(path) && !shown.some((input) => input.path === path),
  )
  const others = inputs.filter(({ path }) => !isOfInterest(path))
  return (
    <section className={classes.section} aria-label={t('whatIf.scenarioRanges')}>
      <h3>{t('whatIf.scenarioRanges')}</h3>
      {shown.length + gone.length + hidden.length === 0 ? (
        <p className={classes.whose}>{t('whatIf.noScenarioRanges')}</p>
      ) : (
        <ul className={classes.list} data-testid="scenario-ranges">
          {[...shown.map(({ path }) => path), ...hidden, ...gone].map((path) => (
            <ScenarioRange key={path} path={path} scenario={scenario} isOpen={path === added} />
          ))}
        </ul>
      )}
      {scenario.isLocked ? null : (
        <Select
          classNames={fields}
          aria-label={t('whatIf.addRange')}
          placeholder={t('whatIf.addRange')}
          searchable
          value={null}
          nothingFoundMessage={t('whatIf.pinNothing')}
          data={inputGroups(seen, others, t)}
          onChange={setAdded}
          maxDropdownHeight={320}
        />
      )}
    </section>
  )
}

interface ScenarioRangeProps {
  path: InputPath
  scenario: Scenario
  isOpen: boolean
}

function ScenarioRange({ path, scenario, isOpen }: ScenarioRangeProps) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const setRange = useSetRange()
  const isGone = isOrphaned(workspace, path)
  const isOwn = scenario.ranges[path] !== undefined
  const seen = seenBy(workspace, scenario.id)
  const input = describeInput(seen, path)
  const { currency } = workspace.profile
  const name = nameAt(seen, path, t)
  const range = seen.ranges[path]?.range
  const label = t(isGone ? 'whatIf.drop' : 'whatIf.resetRange', { name })
  return (
    <li className={classes.line} data-orphaned={isGone || undefined}>
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        {isGone || input === undefined ? (
          <span className={classes.orphan} title={t('whatIf.orphanedHint')}>
            {t('whatIf.orphaned')}
          </span>
        ) : scenario.isLocked ? (
          <span>
            {range === undefined
              ? t('common.none')
              : rangeText(range, { unit: input.unit, currency, t, language })}
          </span>
        ) : (
          <RangeMark
            isInList
            startsOpen={isOpen}
            offer={t('whatIf.setScenarioRange')}
            input={input}
            inputName={name}
            range={range}
            value={inputValue(seen, path) ?? null}
            currency={currency}
            onSet={(next) => setRange(scenario, path, next)}
            removeLabel={isOwn ? t('whatIf.backToPlanRange') : null}
          />
        )}
        {isGone || range === undefined ? null : (
          <span className={classes.whose}>{t(isOwn ? 'whatIf.ownRange' : 'whatIf.rangeOfPlan')}</span>
        )}
      </span>
      {scenario.isLocked || !isOwn ? null : (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={label}
          title={label}
          onClick={() => setRange(scenario, path, null)}
        >
          {isGone ? <X size={14} aria-hidden /> : <Undo2 size={14} aria-hidden />}
        </ActionIcon>
      )}
    </li>
  )
}
