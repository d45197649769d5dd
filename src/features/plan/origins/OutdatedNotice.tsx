import { Button, Modal } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { outdatedNumbers, type OutdatedNumber } from '#domain/agreement/outdated.ts'
import type { Command } from '#domain/commands/command.ts'
import { describeInput } from '#domain/inputs.ts'
import { inputName, inputValueText } from '#i18n/input-words.ts'
import { stageListText } from '#i18n/stage-words.ts'
import { plannedValue } from '#domain/scenario.ts'
import type { InputValue } from '#domain/inputs.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import classes from './OutdatedNotice.module.css'

/** How many numbers were made under an earlier version of the definitions, and the list of them. */
export function OutdatedNotice() {
  const { t } = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  const outdated = outdatedNumbers(useDeferredValue(useWorkspace()))
  if (outdated.length === 0 && !isOpen) return null
  return (
    <>
      <button
        type="button"
        className={classes.notice}
        data-testid="outdated-notice"
        onClick={() => setIsOpen(true)}
      >
        {t('inputs.outdatedCount', { count: outdated.length })}
      </button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        size="min(960px, 94vw)"
        title={t('inputs.outdatedTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <OutdatedTable outdated={outdated} onDone={() => setIsOpen(false)} />
      </Modal>
    </>
  )
}

function OutdatedTable({ outdated, onDone }: { outdated: readonly OutdatedNumber[]; onDone: () => void }) {
  const { t, language } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const { currency } = workspace.profile

  function confirm(numbers: readonly OutdatedNumber[]): void {
    const outcome = session.commit(
      numbers.map(
        ({ path, scenarioId }): Command => ({ type: 'confirm-numbers', paths: [path], scenarioId }),
      ),
    )
    if (outcome.ok && numbers.length === outdated.length) onDone()
  }

  return (
    <div className={classes.dialog}>
      <p className={classes.hint}>{t('inputs.outdatedHint')}</p>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('plan.input')}</th>
            <th scope="col" className={tables.number}>
              {t('plan.value')}
            </th>
            <th scope="col">{t('inputs.outdatedWhere')}</th>
            <th scope="col">{t('inputs.changedStages')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('inputs.stillHolds')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {outdated.map((number) => {
            const { path, scenarioId, madeUnder, now, stageIds } = number
            const input = describeInput(workspace, path)
            if (input === undefined) return null
            const scenario = scenarioId === null ? undefined : workspace.scenarios[scenarioId]
            const value = scenario?.overrides[path] ?? plannedValue(workspace, path) ?? null
            return (
              <tr key={`${scenarioId ?? 'plan'}/${path}`}>
                <th scope="row">
                  {inputName(workspace, input, t)}
                  <div className={classes.version}>{t('inputs.madeUnder', { madeUnder, now })}</div>
                </th>
                <td className={tables.number}>
                  {inputValueText(input, value as InputValue, currency, t, language)}
                </td>
                <td>{scenario?.name ?? t('whatIf.plan')}</td>
                <td>
                  {stageListText(
                    stageIds.flatMap((id) => workspace.stages[id] ?? []),
                    language,
                  )}
                </td>
                <td>
                  <Button size="compact-sm" variant="default" onClick={() => confirm([number])}>
                    {t('inputs.stillHolds')}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {outdated.length > 1 ? (
        <Button className={classes.all!} variant="default" onClick={() => confirm(outdated)}>
          {t('inputs.allStillHold')}
        </Button>
      ) : null}
    </div>
  )
}
