import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { answeringModes, type AnsweringMode, type Question } from '#domain/agreement/round.ts'
import type { RoundId } from '#domain/identifier.ts'
import type { Workspace } from '#domain/workspace.ts'
import { participantWithRole, partyName } from '#i18n/party-words.ts'
import type { Translate } from '#i18n/translate.ts'
import { useApplication } from '#session/application-context.tsx'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { Choice } from '#ui/inputs/Choice.tsx'
import { useLanguage } from '#ui/language.tsx'
import { useCommit } from '../use-commit.ts'
import classes from './BeginRound.module.css'

interface BeginRoundProps {
  usualMode: AnsweringMode
  question: Question | { refusal: string }
  /** Whether the question has been asked before: then beginning is offered, and does not lead. */
  isAgain: boolean
  onBegin: (id: RoundId) => void
}

/** Chooses who answers, and asks. */
export function BeginRound({ usualMode, question, isAgain, onBegin }: BeginRoundProps) {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const commit = useCommit()
  const { newId, now } = useApplication()
  const [isShown, setIsShown] = useState(!isAgain)
  const [mode, setMode] = useState(usualMode)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState<string | null>(null)

  if ('refusal' in question) return <p className={classes.refusal}>{question.refusal}</p>
  if (!isShown)
    return (
      <Button variant="default" className={classes.again} onClick={() => setIsShown(true)}>
        {t('rounds.askAgain')}
      </Button>
    )

  const invited = invitedTo(workspace, mode, t)
  const asked = invited.filter(({ id }) => !leftOut.has(id))

  function toggle(id: string): void {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    setLeftOut(next)
  }

  function begin(asking: Question): void {
    const id = newId() as RoundId
    const answererIds = asked.map((one) => one.id)
    const verdict = commit({ type: 'start-round', id, question: asking, mode, answererIds, at: now() })
    setProblem(verdict)
    if (verdict === null) onBegin(id)
  }

  return (
    <section className={classes.begin} aria-label={t('rounds.begin')}>
      <p className={classes.blind}>{t('rounds.blindHint')}</p>
      <Choice
        label={t('rounds.mode')}
        value={mode}
        options={answeringModes.map((value) => ({ value, label: modeName(value, t) }))}
        onChange={setMode}
      />
      {invited.length === 0 ? (
        <p>
          {t('rounds.nobodyInvited')}{' '}
          <Link href={`/workspace/${workspace.profile.id}/agreement/people`}>{t('rounds.toPeople')}</Link>
        </p>
      ) : (
        <fieldset className={classes.asked}>
          <legend>{t('rounds.asked')}</legend>
          {invited.map(({ id, label }) => (
            <Checkbox
              key={id}
              size="sm"
              label={label}
              checked={!leftOut.has(id)}
              onChange={() => toggle(id)}
            />
          ))}
          <p className={classes.hint}>{t('rounds.fixedHint')}</p>
        </fieldset>
      )}
      {problem === null ? null : (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <Group>
        <Button disabled={asked.length === 0} onClick={() => begin(question)}>
          {t('rounds.beginWith', { count: asked.length })}
        </Button>
        {isAgain ? (
          <Button variant="default" onClick={() => setIsShown(false)}>
            {t('common.cancel')}
          </Button>
        ) : null}
      </Group>
    </section>
  )
}

function modeName(mode: AnsweringMode, t: Translate): string {
  return mode === 'side' ? t('rounds.modeSide') : t('rounds.modeParticipant')
}

function invitedTo(
  { agreement }: Workspace,
  mode: AnsweringMode,
  t: Translate,
): { id: string; label: string }[] {
  const { roles, participants } = agreement
  if (mode === 'side') return roles.map((role) => ({ id: role.id, label: partyName(role, t) }))
  return participants.map((participant) => {
    const role = roles.find(({ id }) => id === participant.roleId)
    return {
      id: participant.id,
      label: role === undefined ? participant.name : participantWithRole(participant, role, t),
    }
  })
}
