import { ActionIcon, Select, TextInput } from '@mantine/core'
import { X } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { Participant } from '#domain/agreement/party.ts'
import type { ParticipantId, RoleId } from '#domain/identifier.ts'
import { partyName } from '#i18n/party-words.ts'
import { useApplication } from '#session/application-context.tsx'
import { useWorkspacePart } from '#session/session-context.tsx'
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
        onClick={() => commit({ type: 'remove-participant', id })}
      >
        <X size={16} aria-hidden="true" />
      </ActionIcon>
    </li>
  )
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
