import { ActionIcon, Button } from '@mantine/core'
import { Redo2, Undo2 } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AnswerContent, Answerer, RoundKind } from '#domain/agreement/round.ts'
import { answererName } from '#i18n/party-words.ts'
import { useApplication } from '#session/application-context.tsx'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { AnswerWay } from './AnswerDialog.tsx'
import classes from './AnswerDialog.module.css'
import type { KindOfRound, RoundOf } from './round-kind.ts'
import { useDraft } from './use-draft.ts'

interface AnswerFormProps<Kind extends RoundKind, Draft> {
  kind: KindOfRound<Kind, Draft>
  round: RoundOf<Kind>
  answerer: Answerer
  way: AnswerWay
  onTouch: (isTouched: boolean) => void
  onSeal: (content: AnswerContent) => string | null
}

/** The form of one answerer, its own undo, and the seal. */
export function AnswerForm<Kind extends RoundKind, Draft>(props: AnswerFormProps<Kind, Draft>) {
  const { kind, round, answerer, way, onTouch, onSeal } = props
  const { t } = useLanguage()
  const { now } = useApplication()
  const workspace = useCommittedWorkspace()
  const { draft, isTouched, canUndo, canRedo, change, undo, redo } = useDraft(
    () => kind.emptyDraft(round, workspace),
    now,
  )
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const content = kind.contentOf(draft, round, workspace)
  const name = answererName(answerer, t)
  const { Form } = kind

  useEffect(() => heading.current?.focus(), [])
  useEffect(() => onTouch(isTouched), [isTouched, onTouch])

  function seal(): void {
    if (content !== null) setProblem(onSeal(content))
  }
  const sealByKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    // Not from the dialog that asks about leaving.
    if (form.current?.contains(event.target as Node) === true) seal()
  })
  useEffect(() => {
    window.addEventListener('keydown', sealByKey)
    return () => window.removeEventListener('keydown', sealByKey)
  }, [])

  return (
    // Enter in a field must not seal what is half done: there is no submit button.
    <form ref={form} className={classes.form} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <div className={classes.formHead}>
        <h3 ref={heading} tabIndex={-1} data-autofocus>
          {way === 'self' ? name : t('rounds.ballotOf', { name })}
        </h3>
        <span>
          <Step icon={Undo2} label={t('common.undo')} isIdle={!canUndo} onClick={undo} />
          <Step icon={Redo2} label={t('common.redo')} isIdle={!canRedo} onClick={redo} />
        </span>
      </div>
      <Form round={round} answerer={answerer} draft={draft} onChange={change} />
      <div className={classes.seal}>
        {problem === null ? null : (
          <p className={classes.problem} role="alert">
            {problem}
          </p>
        )}
        <Button size="md" disabled={content === null} onClick={seal}>
          {t('rounds.seal')}
        </Button>
        <p className={classes.hint}>{content === null ? t('rounds.incomplete') : t('rounds.sealHint')}</p>
      </div>
    </form>
  )
}

interface StepProps {
  icon: typeof Undo2
  label: string
  isIdle: boolean
  onClick: () => void
}

function Step({ icon: Icon, label, isIdle, onClick }: StepProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={32}
      aria-label={label}
      title={label}
      aria-disabled={isIdle || undefined}
      className={classes.step}
      onClick={isIdle ? undefined : onClick}
    >
      <Icon size={16} aria-hidden="true" />
    </ActionIcon>
  )
}
