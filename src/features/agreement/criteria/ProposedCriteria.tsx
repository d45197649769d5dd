import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { limits } from '#domain/fields.ts'
import type { Language } from '#domain/language.ts'
import fields from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import type { ProposedCriterion } from './proposed-criteria.ts'
import classes from './ProposedCriteria.module.css'

interface ProposedCriteriaProps {
  criteria: readonly ProposedCriterion[]
  isChosen: (criterion: ProposedCriterion) => boolean
  onChoose: (id: string, isChosen: boolean) => void
  onAdd: (text: string) => void
  /** Language of the definitions, which the lines may go into */
  textLanguage: Language
}

/** What is put to the vote: lines to leave out, and room for more. */
export function ProposedCriteria(props: ProposedCriteriaProps) {
  const { criteria, isChosen, onChoose, onAdd, textLanguage } = props
  const { t } = useLanguage()
  const [text, setText] = useState('')

  function add(event: FormEvent): void {
    event.preventDefault()
    if (text.trim() === '') return
    onAdd(text.trim())
    setText('')
  }

  return (
    <fieldset className={classes.proposed}>
      <legend>{t('criteria.proposed')}</legend>
      {criteria.map((criterion) => (
        <Checkbox
          key={criterion.id}
          label={
            <>
              <span lang={textLanguage}>{criterion.text}</span>{' '}
              <span className={classes.source}>{t(`criteria.${criterion.source}Source`)}</span>
            </>
          }
          checked={isChosen(criterion)}
          onChange={(event) => onChoose(criterion.id, event.currentTarget.checked)}
        />
      ))}
      <form className={classes.add} onSubmit={add}>
        <TextInput
          classNames={fields}
          className={classes.line}
          label={t('criteria.addLabel')}
          lang={textLanguage}
          maxLength={limits.line}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={text.trim() === ''}>
          {t('common.add')}
        </Button>
      </form>
    </fieldset>
  )
}
