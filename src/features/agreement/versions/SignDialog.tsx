import { Autocomplete, Button, Group, Modal, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Party, ProposedVersion } from '#domain/agreement/version.ts'
import type { RoleId } from '#domain/identifier.ts'
import { dayOf, formatDay, parseDay } from '#i18n/days.ts'
import { joinNames } from '#i18n/join-names.ts'
import { partyName } from '#i18n/party-words.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession } from '#session/session-context.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import { SignaturePad } from './SignaturePad.tsx'
import type { Strokes } from './strokes.ts'
import classes from './VersionsView.module.css'

interface SignDialogProps {
  version: ProposedVersion
  party: Party
  onClose: () => void
}

type Field = 'name' | 'role' | 'signedOn'

/** Signs a proposed version for one role. */
export function SignDialog({ version, party, onClose }: SignDialogProps) {
  const { t, language } = useLanguage()
  const { now } = useApplication()
  const session = useSession()
  const people = [...new Set(party.participants)]
  const [name, setName] = useState(people.length === 1 ? people[0]! : '')
  const [role, setRole] = useState('')
  const [day, setDay] = useState(() => formatDay(dayOf(now()), language))
  const [comment, setComment] = useState('')
  const [drawing, setDrawing] = useState<Strokes>([])
  const [problems, setProblems] = useState<Partial<Record<Field, string>>>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const example = formatDay('2027-03-31', language)
  const missing = version.parties.filter(
    ({ roleId, mustSign }) => mustSign && !version.signatures.some((one) => one.roleId === roleId),
  )
  const signer = name.trim().toLowerCase()
  const signedBefore = version.parties.filter(({ roleId }) =>
    version.signatures.some((one) => one.roleId === roleId && one.name.trim().toLowerCase() === signer),
  )
  const isLast = missing.length === 1 && missing[0]!.roleId === party.roleId

  function submit(event: FormEvent): void {
    event.preventDefault()
    const signedOn = parseDay(day, language)
    const found = {
      ...(name.trim() === '' ? { name: t('problems.required') } : {}),
      ...(role.trim() === '' ? { role: t('problems.required') } : {}),
      ...(signedOn === null ? { signedOn: t('versions.notADay', { example }) } : {}),
    }
    setProblems(found)
    if (Object.keys(found).length > 0 || signedOn === null) return
    const outcome = session.commit({
      type: 'sign-version',
      signature: {
        roleId: party.roleId as RoleId,
        name: name.trim(),
        role: role.trim(),
        signedOn,
        comment: comment.trim(),
        drawing: drawing.map((stroke) => [...stroke]),
      },
      at: now(),
    })
    if (outcome.ok) onClose()
    else setRefusal(outcome.problems.map((one) => problemText(one, t, language)).join(' '))
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('versions.signTitle', { version: version.version, party: partyName(party, t) })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <SimpleGrid cols={2}>
            <Autocomplete
              classNames={inputs}
              data-autofocus
              label={t('versions.signerName')}
              data={people}
              value={name}
              error={problems.name}
              errorProps={{ role: 'alert' }}
              onChange={setName}
            />
            <TextInput
              classNames={inputs}
              label={t('versions.signerRole')}
              placeholder={t('versions.signerRoleExample')}
              value={role}
              error={problems.role}
              errorProps={{ role: 'alert' }}
              onChange={(event) => setRole(event.currentTarget.value)}
            />
            <TextInput
              classNames={inputs}
              label={t('versions.signedOn')}
              placeholder={example}
              value={day}
              error={problems.signedOn}
              errorProps={{ role: 'alert' }}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          </SimpleGrid>
          <Textarea
            classNames={inputs}
            label={t('versions.comment')}
            autosize
            minRows={1}
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <SignaturePad strokes={drawing} onChange={setDrawing} />
          <div>
            <p className={classes.quiet} role="status">
              {signedBefore.length === 0
                ? null
                : t('versions.signedBefore', {
                    name: name.trim(),
                    parties: joinNames(
                      signedBefore.map((one) => partyName(one, t)),
                      language,
                    ),
                  })}
            </p>
            <p className={classes.consequence}>
              {isLast
                ? t('versions.lastSignature', { version: version.version })
                : t('versions.signatureBarrier')}
            </p>
          </div>
          {refusal === null ? null : (
            <p className={classes.problem} role="alert">
              {refusal}
            </p>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit">{t('versions.sign')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
