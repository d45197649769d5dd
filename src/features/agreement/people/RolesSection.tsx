import { ActionIcon, Checkbox, TextInput } from '@mantine/core'
import { X } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import type { Role } from '#domain/agreement/party.ts'
import type { RoleId } from '#domain/identifier.ts'
import { partyName } from '#i18n/party-words.ts'
import { useApplication } from '#session/application-context.tsx'
import { useWorkspacePart } from '#session/session-context.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import { TextField } from '#ui/inputs/TextField.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './PeopleView.module.css'
import { useCommit } from '../use-commit.ts'

/** The sides at the table and roles of the company's own, and which of them must sign. */
export function RolesSection() {
  const { t } = useLanguage()
  const roles = useWorkspacePart((workspace) => workspace.agreement.roles)
  return (
    <section className={classes.section} aria-labelledby="roles-title">
      <h3 id="roles-title">{t('people.roles')}</h3>
      <p className={classes.hint}>{t('people.rolesHint')}</p>
      <ul className={classes.list}>
        {roles.map((role) => (
          <RoleRow key={role.id} role={role} />
        ))}
        <NewRole />
      </ul>
    </section>
  )
}

function RoleRow({ role }: { role: Role }) {
  const { t } = useLanguage()
  const commit = useCommit()
  const [problem, setProblem] = useState<string | null>(null)
  const { id } = role
  const name = partyName(role, t)
  const removeLabel = t('people.removeRole', { name })
  return (
    <li className={`${classes.row} ${classes.role}`}>
      {role.side === 'own' ? (
        <TextField
          label={t('people.roleName')}
          isLabelHidden
          value={role.name}
          onCommit={(next) =>
            next.trim() === ''
              ? t('problems.required')
              : commit({ type: 'edit-role', id, fields: { name: next.trim() } }, `role/${id}`)
          }
        />
      ) : (
        <span>{name}</span>
      )}
      <Checkbox
        label={t('people.mustSign')}
        aria-label={t('people.mustSignOf', { name })}
        checked={role.mustSign}
        onChange={(event) =>
          setProblem(commit({ type: 'edit-role', id, fields: { mustSign: event.currentTarget.checked } }))
        }
      />
      {role.side === 'own' ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={removeLabel}
          title={removeLabel}
          onClick={() => setProblem(commit({ type: 'remove-role', id }))}
        >
          <X size={16} aria-hidden="true" />
        </ActionIcon>
      ) : null}
      {problem === null ? null : (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}

function NewRole() {
  const { t } = useLanguage()
  const { newId } = useApplication()
  const commit = useCommit()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  function add(): void {
    if (name.trim() === '') return
    const verdict = commit({ type: 'add-role', id: newId() as RoleId, name: name.trim(), mustSign: false })
    setProblem(verdict)
    if (verdict === null) setName('')
  }
  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') add()
    if (event.key === 'Escape') setName('')
  }

  return (
    <li className={`${classes.row} ${classes.role}`}>
      <TextInput
        classNames={inputs}
        aria-label={t('people.newRole')}
        placeholder={t('people.newRoleHint')}
        value={name}
        error={problem}
        errorProps={{ role: 'alert' }}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={handleKey}
        onBlur={add}
      />
    </li>
  )
}
