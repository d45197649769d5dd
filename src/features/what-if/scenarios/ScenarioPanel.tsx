import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { orderedScenarios } from '#domain/scenario.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useSubject } from '#session/use-subject.ts'
import { useLanguage } from '#ui/language.tsx'
import { ScenarioDetails } from './ScenarioDetails.tsx'
import { ScenarioItem } from './ScenarioItem.tsx'
import classes from './ScenarioPanel.module.css'
import { useScenarios } from './use-scenarios.ts'

/** The plan and its scenarios; one of them is looked at. */
export function ScenarioPanel() {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const { scenario: selected, select } = useSubject()
  const scenarios = useScenarios()
  return (
    <aside className={classes.panel} aria-label={t('whatIf.scenarios')}>
      <div className={classes.head}>
        <h2>{t('whatIf.scenarios')}</h2>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={scenarios.add}
        >
          {t('whatIf.newScenario')}
        </Button>
      </div>
      <ul className={classes.list} data-testid="scenario-list">
        <li className={classes.item} data-selected={selected === null || undefined}>
          <button
            type="button"
            className={classes.name}
            aria-pressed={selected === null}
            onClick={() => select(null)}
          >
            {t('whatIf.plan')}
          </button>
        </li>
        {orderedScenarios(workspace).map((scenario) => (
          <ScenarioItem
            key={scenario.id}
            scenario={scenario}
            isSelected={scenario.id === selected?.id}
            onSelect={() => select(scenario.id)}
          />
        ))}
      </ul>
      {selected === null ? (
        <p className={classes.hint}>{t('whatIf.planNote')}</p>
      ) : (
        <ScenarioDetails key={selected.id} scenario={selected} />
      )}
    </aside>
  )
}
