import { Menu, UnstyledButton } from '@mantine/core'
import { PowerOff } from 'lucide-react'
import { differencesOf, type Scenario } from '#domain/scenario.ts'
import { orderedChannels } from '#domain/workspace.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { TextField } from '#ui/inputs/TextField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { KeptRanges } from './KeptRanges.tsx'
import classes from './ScenarioPanel.module.css'
import { ScenarioRanges } from './ScenarioRanges.tsx'
import { useScenarios } from './use-scenarios.ts'

/** Note and differences of the scenario that is looked at. */
export function ScenarioDetails({ scenario }: { scenario: Scenario }) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const session = useSession()
  const scenarios = useScenarios()
  const { id, isLocked, note } = scenario
  const differences = differencesOf(workspace, scenario)
  const switchable = orderedChannels(workspace).filter(
    (channel) => channel.isActive && scenario.overrides[`channel/${channel.id}/isActive`] !== false,
  )
  return (
    <section className={classes.details} aria-label={scenario.name}>
      <TextField
        label={t('whatIf.note')}
        value={note}
        isLong
        placeholder={t('whatIf.notePlaceholder')}
        onCommit={(text) => {
          const outcome = scenarios.edit(id, { note: text })
          return outcome.ok ? null : problemText(outcome.problems[0]!, t, language)
        }}
      />
      <h3>{t('whatIf.differences')}</h3>
      {isLocked ? <p className={classes.hint}>{t('whatIf.lockedNote')}</p> : null}
      {differences.length === 0 ? (
        <p className={classes.hint}>{t('whatIf.noDifferences')}</p>
      ) : (
        <DifferenceList
          scenario={scenario}
          differences={differences}
          {...(isLocked ? {} : { onReset: (path: string) => scenarios.reset(id, path) })}
        />
      )}
      <KeptRanges scenario={scenario} />
      <ScenarioRanges scenario={scenario} />
      {isLocked || switchable.length === 0 ? null : (
        <Menu position="bottom-start" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <UnstyledButton className={classes.quiet!}>
              <PowerOff size={14} aria-hidden /> {t('whatIf.switchOff')}
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {switchable.map((channel) => (
              <Menu.Item
                key={channel.id}
                onClick={() =>
                  session.commit({
                    type: 'set-override',
                    id,
                    path: `channel/${channel.id}/isActive`,
                    value: false,
                  })
                }
              >
                {channel.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </section>
  )
}
