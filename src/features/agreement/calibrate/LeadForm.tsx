import { Button } from '@mantine/core'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { AnswerFormProps } from '../rounds/round-kind.ts'
import type { LeadsDraft } from './calibration-kind.ts'
import classes from './LeadForm.module.css'
import { stageLabel } from './stage-label.ts'
import { StageDefinitions } from './StageDefinitions.tsx'
import { withChoice } from './with-choice.ts'

/** One lead at a time, large: its stage by click or by 1 to 9, back and forth by arrows. */
export function LeadForm({ round, draft, onChange }: AnswerFormProps<'calibration', LeadsDraft>) {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const { leads, stageIds } = round.question
  const [place, setPlace] = useState(0)
  const root = useRef<HTMLDivElement>(null)
  const lead = leads[place]!
  const open = leads.filter(({ id }) => draft[id] === undefined).length

  function go(to: number): void {
    setPlace(Math.min(leads.length - 1, Math.max(0, to)))
  }
  function choose(stageId: string): void {
    const isTakenBack = draft[lead.id] === stageId
    onChange(withChoice(draft, lead.id, isTakenBack ? undefined : stageId))
    if (!isTakenBack) go(place + 1)
  }

  // The keys are the form's wherever the focus is in it, and nobody else's when another dialog lies over it.
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target as Element
    if (target !== document.body && root.current?.closest('form')?.contains(target) !== true) return
    const stageId = stageIds[Number(event.key) - 1]
    if (/^[1-9]$/.test(event.key) && stageId !== undefined) {
      // Pressed once more, a key means the same: only a click takes a choice back.
      onChange(withChoice(draft, lead.id, stageId))
      go(place + 1)
    } else if (event.key === 'ArrowLeft') go(place - 1)
    else if (event.key === 'ArrowRight') go(place + 1)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [])

  return (
    <div ref={root} className={classes.form}>
      <ol className={classes.places} aria-label={t('calibration.leads')}>
        {leads.map(({ id }, index) => {
          const isAnswered = draft[id] !== undefined
          const number = index + 1
          return (
            <li key={id}>
              <button
                type="button"
                className={classes.place}
                aria-current={index === place ? 'step' : undefined}
                aria-label={t(isAnswered ? 'calibration.leadAnswered' : 'calibration.leadOpen', { number })}
                data-answered={isAnswered || undefined}
                onClick={() => go(index)}
              >
                {number}
              </button>
            </li>
          )
        })}
      </ol>
      <div className={classes.lead} aria-live="polite">
        <p className={classes.number}>
          {t('calibration.leadOf', { number: place + 1, total: leads.length })}
        </p>
        <p className={classes.text} lang={workspace.profile.language}>
          {lead.text}
        </p>
      </div>
      <div className={classes.stages} role="group" aria-label={t('calibration.whichStage')}>
        {stageIds.map((id, index) => (
          <button
            key={id}
            type="button"
            className={classes.stage}
            aria-pressed={draft[lead.id] === id}
            onClick={() => choose(id)}
          >
            {index < 9 ? <kbd>{index + 1}</kbd> : null} <span>{stageLabel(workspace, id, t)}</span>
          </button>
        ))}
      </div>
      <div className={classes.moves}>
        <Button
          variant="default"
          leftSection={<ArrowLeft size={16} aria-hidden="true" />}
          disabled={place === 0}
          onClick={() => go(place - 1)}
        >
          {t('calibration.back')}
        </Button>
        <Button
          variant="default"
          rightSection={<ArrowRight size={16} aria-hidden="true" />}
          disabled={place === leads.length - 1}
          onClick={() => go(place + 1)}
        >
          {t('calibration.forward')}
        </Button>
        <p className={classes.open} role="status">
          {open === 0 ? t('calibration.allAnswered') : t('calibration.leftOpen', { count: open })}
        </p>
      </div>
      <StageDefinitions stageIds={stageIds} />
      <p className={classes.keys}>{t('calibration.keys')}</p>
    </div>
  )
}
