import { ActionIcon } from '@mantine/core'
import { Undo2, X } from 'lucide-react'
import type { Difference, Scenario } from '#domain/scenario.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './DifferenceList.module.css'
import { OutdatedOverride } from './OutdatedOverride.tsx'
import { overrideName, overrideText } from './override-words.ts'

interface DifferenceListProps {
  scenario: Scenario
  differences: readonly Difference[]
  /** Left out where the list is only read */
  onReset?: (path: string) => void
}

/** What a scenario changes, in words: "SQL: rate 40 % → 45 %". */
export function DifferenceList({ scenario, differences, onReset }: DifferenceListProps) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  return (
    <ul className={classes.list} data-testid="differences">
      {differences.map(({ path, planned, value, isOrphaned }) => {
        const name = overrideName(workspace, path, t)
        const text = (one: typeof value) => overrideText(workspace, path, one, t, language)
        return (
          <li key={path} className={classes.line} data-orphaned={isOrphaned || undefined}>
            <span className={classes.words}>
              <span className={classes.name}>{name}</span>{' '}
              {isOrphaned ? (
                <span className={classes.orphan} title={t('whatIf.orphanedHint')}>
                  {t('whatIf.orphaned')}
                </span>
              ) : (
                <span className={classes.change}>
                  {t('whatIf.difference', { from: text(planned ?? null), to: text(value) })}
                </span>
              )}
              <OutdatedOverride scenario={scenario} path={path} name={name} />
            </span>
            {onReset === undefined ? null : (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={24}
                aria-label={t(isOrphaned ? 'whatIf.drop' : 'whatIf.reset', { name })}
                title={t(isOrphaned ? 'whatIf.drop' : 'whatIf.reset', { name })}
                onClick={() => onReset(path)}
              >
                {isOrphaned ? <X size={14} aria-hidden /> : <Undo2 size={14} aria-hidden />}
              </ActionIcon>
            )}
          </li>
        )
      })}
    </ul>
  )
}
