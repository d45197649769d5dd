import { useEffect, useEffectEvent, useRef } from 'react'
import { criterionVotes, type CriterionVote } from '#domain/agreement/round.ts'
import { useLanguage } from '#ui/language.tsx'
import type { AnswerFormProps } from '../rounds/round-kind.ts'
import type { VotesDraft } from './criteria-kind.ts'
import classes from './VoteForm.module.css'
import { voteWord } from './vote-words.ts'

/** Required, helpful or not needed, criterion by criterion: by click, by 1 to 3, by arrows. */
export function VoteForm({ round, draft, onChange }: AnswerFormProps<'criteria', VotesDraft>) {
  const { t } = useLanguage()
  const { criteria } = round.question
  const list = useRef<HTMLOListElement>(null)
  const open = criteria.filter(({ id }) => draft[id] === undefined).length

  function focusRow(place: number): void {
    const row = list.current?.children[place]
    row?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus()
  }
  function focusVote(place: number, vote: CriterionVote): void {
    const votes = list.current?.children[place]?.querySelectorAll<HTMLElement>('[role="radio"]')
    votes?.[criterionVotes.indexOf(vote)]?.focus()
  }
  function choose(place: number, vote: CriterionVote): void {
    onChange({ ...draft, [criteria[place]!.id]: vote })
  }
  // The keys are the form's wherever the focus is in it, and nobody else's when another dialog lies over it.
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || list.current === null) return
    const target = event.target as Element
    const rows = [...list.current.children]
    const own = rows.findIndex((row) => row.contains(target))
    if (own < 0 && target !== document.body && list.current.closest('form')?.contains(target) !== true) return
    const firstOpen = criteria.findIndex(({ id }) => draft[id] === undefined)
    const place = own < 0 ? Math.max(0, firstOpen) : own
    const digit = criterionVotes[Number(event.key) - 1]
    if (digit !== undefined) {
      choose(place, digit)
      // From the last row there is nowhere to go on to.
      if (place + 1 < rows.length) focusRow(place + 1)
      else focusVote(place, digit)
    } else if (event.key === 'ArrowDown') focusRow(own < 0 ? place : place + 1)
    else if (event.key === 'ArrowUp') focusRow(own < 0 ? place : place - 1)
    else if (own >= 0 && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const current = criterionVotes.indexOf(draft[criteria[place]!.id] ?? 'required')
      const next = criterionVotes[current + (event.key === 'ArrowRight' ? 1 : -1)]
      if (next === undefined) return
      choose(place, next)
      focusVote(place, next)
    } else return
    event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [])

  return (
    <div className={classes.form}>
      <p className={classes.keys}>{t('criteria.keys')}</p>
      <ol ref={list} className={classes.list}>
        {criteria.map(({ id, text }, place) => (
          <li key={id} className={classes.row}>
            <span id={`vote-${id}`} className={classes.text}>
              {text}
            </span>
            <div className={classes.votes} role="radiogroup" aria-labelledby={`vote-${id}`}>
              {criterionVotes.map((vote, index) => {
                const isChosen = draft[id] === vote
                const isEntry = draft[id] === undefined ? index === 0 : isChosen
                return (
                  <button
                    key={vote}
                    type="button"
                    role="radio"
                    aria-checked={isChosen}
                    tabIndex={isEntry ? 0 : -1}
                    className={classes.vote}
                    onClick={() => choose(place, vote)}
                  >
                    <kbd>{index + 1}</kbd> {voteWord(vote, t)}
                  </button>
                )
              })}
            </div>
          </li>
        ))}
      </ol>
      <p className={classes.open} role="status">
        {open === 0 ? t('criteria.allAnswered') : t('criteria.leftOpen', { count: open })}
      </p>
    </div>
  )
}
