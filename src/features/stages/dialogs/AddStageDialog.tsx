import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Command } from '#domain/commands/command.ts'
import type { StageId } from '#domain/identifier.ts'
import { pathStages } from '#domain/workspace.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import classes from './dialogs.module.css'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'

interface AddStageDialogProps {
  selectedId: StageId | undefined
  onAdded: (id: StageId) => void
  onClose: () => void
}

const first = 'first'
const beside = 'beside'

/** Asks for the name and the place: after the selected stage unless said otherwise. */
export function AddStageDialog({ selectedId, onAdded, onClose }: AddStageDialogProps) {
  const { t, language } = useLanguage()
  const { newId, now, settings } = useApplication()
  const session = useSession()
  const workspace = useWorkspace()
  const path = pathStages(workspace)
  const last = path.at(-1)
  const isSelectedOnPath = path.some((stage) => stage.id === selectedId)
  const [name, setName] = useState('')
  const [place, setPlace] = useState<string>(
    path.length === 0 ? first : isSelectedOnPath ? selectedId! : selectedId === undefined ? last!.id : beside,
  )
  const [problem, setProblem] = useState<string | null>(null)

  function add(): void {
    const id = newId() as StageId
    const outcome = session.commit(commandFor(id))
    if (outcome.ok) onAdded(id)
    else setProblem(problemText(outcome.problems[0]!, t, language))
  }

  function commandFor(id: StageId): Command {
    const author = { who: settings.userName, at: now() }
    const order = workspace.profile.stageOrder
    if (place === beside)
      return { type: 'add-stage', id, name, index: order.length, fields: { placement: 'beside' }, ...author }
    const before = order.indexOf(place as StageId)
    const neighbour = path[path.findIndex((stage) => stage.id === place)] ?? path[0]
    // The phase of the neighbour is the likeliest; it can be changed at once.
    const fields = neighbour === undefined ? {} : { journeyPhase: neighbour.journeyPhase }
    return { type: 'add-stage', id, name, index: before + 1, fields, ...author }
  }

  const hint = place === last?.id ? t('stages.addLastHint') : t('stages.addHint')
  return (
    <ConfirmDialog
      movesFocus
      title={t('stages.addTitle')}
      confirm={t('common.add')}
      problem={null}
      onConfirm={add}
      onClose={onClose}
    >
      <TextInput
        classNames={inputs}
        data-autofocus
        data-testid="new-stage-name"
        label={t('stages.name')}
        placeholder={t('stages.newNamePlaceholder')}
        lang={workspace.profile.language}
        value={name}
        error={problem}
        errorProps={{ role: 'alert' }}
        onChange={(event) => {
          setName(event.currentTarget.value)
          setProblem(null)
        }}
      />
      <Select
        classNames={inputs}
        label={t('stages.newPlace')}
        allowDeselect={false}
        data={[
          { value: first, label: t('stages.placeFirst') },
          ...path.map((stage) => ({ value: stage.id, label: t('stages.placeAfter', { name: stage.name }) })),
          { value: beside, label: t('stages.beside') },
        ]}
        value={place}
        onChange={(value) => setPlace(value ?? first)}
      />
      {place === beside || path.length === 0 ? null : <p className={classes.quiet}>{hint}</p>}
    </ConfirmDialog>
  )
}
