import { ActionIcon, Select, TextInput } from '@mantine/core'
import { X } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { Participant } from '#domain/agreement/party.ts'
import type { Position } from '#domain/agreement/position.ts'
import type { ParticipantId, RoleId } from '#domain/identifier.ts'
import { orderedStages } from '#domain/workspace.ts'
import { partyName } from '#i18n/party-words.ts'
import { useApplication } from '#session/application-context.tsx'
import { useWorkspace, useWorkspacePart } from '#session/session-context.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import { TextField } from '#ui/inputs/TextField.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './PeopleView.module.css'
import { useCommit } from '../use-commit.ts'

/** Everybody at the table, with the role that they speak for. */
export function ParticipantsSection() {
  const { t } = useLanguage()
  const participants = useWorkspacePart((workspace) => workspace.agreement.participants)
  return (
    <section className={classes.section} aria-labelledby="participants-title">
      <h3 id="participants-title">{t('people.participants', { count: participants.length })}</h3>
      <ul className={classes.list}>
        {participants.map((participant) => (
          <ParticipantRow key={participant.id} participant={participant} />
        ))}
        <NewParticipant />
      </ul>
    </section>
  )
}

function useRoleOptions(): { value: RoleId; label: string }[] {
  const { t } = useLanguage()
  const roles = useWorkspacePart((workspace) => workspace.agreement.roles)
  return roles.map((role) => ({ value: role.id, label: partyName(role, t) }))
}

function ParticipantRow({ participant }: { participant: Participant }) {
  const { t } = useLanguage()
  const commit = useCommit()
  const { id, name, roleId } = participant
  const removeLabel = t('people.removeParticipant', { name })
  const doubts = useDoubtsOf(participant)
  const [isAsked, setIsAsked] = useState(false)
  const remove = () => void commit({ type: 'remove-participant', id })
  return (
    <li className={`${classes.row} ${classes.person}`}>
      <TextField
        label={t('people.nameOf', { name })}
        isLabelHidden
        value={name}
        onCommit={(next) =>
          commit({ type: 'edit-participant', id, fields: { name: next.trim() } }, `participant/${id}`)
        }
      />
      <Select
        classNames={inputs}
        aria-label={t('people.roleOf', { name })}
        allowDeselect={false}
        data={useRoleOptions()}
        value={roleId}
        onChange={(chosen) => commit({ type: 'edit-participant', id, fields: { roleId: chosen as RoleId } })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={() => (doubts.length === 0 ? remove() : setIsAsked(true))}
      >
        <X size={16} aria-hidden="true" />
      </ActionIcon>
      {isAsked ? (
        <ConfirmDialog
          title={t('people.removeTitle', { name })}
          confirm={t('common.remove')}
          onConfirm={remove}
          onClose={() => setIsAsked(false)}
        >
          <p>{t('people.removeText', { name })}</p>
          <ul className={classes.doubts}>
            {doubts.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
          {doubts.some(({ stance }) => stance === 'objection') ? <p>{t('people.removeOpens')}</p> : null}
        </ConfirmDialog>
      ) : null}
    </li>
  )
}

/** Objections and reservations of a participant, stage by stage. */
function useDoubtsOf({ id }: Participant): (Pick<Position, 'key' | 'stance'> & { text: string })[] {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  return orderedStages(workspace).flatMap((stage) => {
    const position = workspace.positions[`${stage.id}/${id}`]
    if (position === undefined || position.stance === 'agree') return []
    const { key, stance, reason } = position
    const words = { stage: stage.name, reason }
    const text = t(stance === 'objection' ? 'people.removedObjection' : 'people.removedReservation', words)
    return [{ key, stance, text }]
  })
}

/** The empty line at the end: a name and Enter, and the next. */
function NewParticipant() {
  const { t } = useLanguage()
  const { newId } = useApplication()
  const commit = useCommit()
  const options = useRoleOptions()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<RoleId | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const roleId = options.find(({ value }) => value === chosen)?.value ?? options[0]?.value

  function add(): void {
    if (roleId === undefined || name.trim() === '') return
    const id = newId() as ParticipantId
    const verdict = commit({ type: 'add-participant', id, name: name.trim(), roleId })
    setProblem(verdict)
    if (verdict === null) setName('')
  }
  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') add()
    if (event.key === 'Escape') setName('')
  }

  return (
    <li className={`${classes.row} ${classes.person}`}>
      <TextInput
        ref={field}
        classNames={inputs}
        aria-label={t('people.newParticipant')}
        placeholder={t('people.newParticipantHint')}
        value={name}
        error={problem}
        errorProps={{ role: 'alert' }}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={handleKey}
        // A name that was typed is not lost by going on to something else.
        onBlur={(event) => {
          if (event.relatedTarget?.closest('li') !== event.currentTarget.closest('li')) add()
        }}
        data-testid="new-participant"
      />
      <Select
        classNames={inputs}
        aria-label={t('people.newRoleOf')}
        allowDeselect={false}
        data={options}
        value={roleId ?? null}
        onChange={(role) => {
          setChosen(role as RoleId)
          field.current?.focus()
        }}
      />
    </li>
  )
}
