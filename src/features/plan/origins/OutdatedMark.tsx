import { Button, Popover, Stack } from '@mantine/core'
import { useState } from 'react'
import { outdatedNumber } from '#domain/agreement/outdated.ts'
import type { InputPath } from '#domain/inputs.ts'
import { stageListText } from '#i18n/stage-words.ts'
import { useSession, useWorkspace, useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './OutdatedMark.module.css'

/** Says that a number was made when its stage meant something else, until somebody confirms or replaces it. */
export function OutdatedMark({ path, inputName }: { path: InputPath; inputName: string }) {
  const isOutdated = useWorkspacePart((workspace) => outdatedNumber(workspace, path, null) !== null)
  return isOutdated ? <Mark path={path} inputName={inputName} /> : null
}

function Mark({ path, inputName }: { path: InputPath; inputName: string }) {
  const { t, language } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const [isOpen, setIsOpen] = useState(false)
  const outdated = outdatedNumber(workspace, path, null)
  if (outdated === null) return null
  const { madeUnder, now, stageIds } = outdated
  const stages = stageListText(
    stageIds.flatMap((id) => workspace.stages[id] ?? []),
    language,
  )
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-start" withArrow trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.mark}
          data-testid="outdated"
          title={t('inputs.outdatedOf', { input: inputName, madeUnder, now })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('inputs.madeUnder', { madeUnder, now })}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm" w={260}>
          <p>{t('inputs.changedSince', { stages })}</p>
          <Button
            size="xs"
            onClick={() => session.commit({ type: 'confirm-numbers', paths: [path], scenarioId: null })}
          >
            {t('inputs.stillHolds')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
