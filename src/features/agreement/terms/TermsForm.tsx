import { Checkbox, Textarea } from '@mantine/core'
import type { StageId } from '#domain/identifier.ts'
import { limits } from '#domain/fields.ts'
import { handoffs, obligations } from '#domain/stage.ts'
import { capitalized, handoffName, obligationName } from '#i18n/stage-words.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import type { AnswerFormProps } from '../rounds/round-kind.ts'
import { RadioField } from './RadioField.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import type { TermsDraft } from './terms-kind.ts'
import classes from './TermsForm.module.css'

/** What one stage means to one answerer: choices first, own words after. */
export function TermsForm({ round, draft, onChange }: AnswerFormProps<'terms', TermsDraft>) {
  const { t, language } = useLanguage()
  const stage = useWorkspacePart((workspace) => workspace.stages[round.question.stageId as StageId])
  const textLanguage = useWorkspacePart((workspace) => workspace.profile.language)
  const isWorked = draft['obligation'] === 'may' || draft['obligation'] === 'must'
  const choose = (key: string) => (value: string) => onChange({ ...draft, [key]: value })
  const type = (key: string) => (value: string) => onChange({ ...draft, [key]: value }, key)

  return (
    <div className={classes.fields}>
      <RoleChoice
        label={t('rounds.askOwner')}
        kind={draft['owner']}
        name={draft['owner-name'] ?? ''}
        onChoose={choose('owner')}
        onName={type('owner-name')}
      />
      <RadioField
        label={t('rounds.askObligation')}
        value={draft['obligation']}
        options={obligations.map((value) => ({
          value,
          label: capitalized(obligationName(value, t), language),
        }))}
        onChoose={choose('obligation')}
      />
      {isWorked ? (
        <RoleChoice
          label={t('terms.byWhom')}
          kind={draft['worker']}
          name={draft['worker-name'] ?? ''}
          onChoose={choose('worker')}
          onName={type('worker-name')}
        />
      ) : null}
      <RadioField
        label={t('rounds.askHandoff')}
        value={draft['handoff']}
        options={handoffs.map((value) => ({ value, label: handoffName(value, t) }))}
        onChoose={choose('handoff')}
      />
      <fieldset className={classes.group}>
        <legend>{t('terms.mustHold')}</legend>
        {stage?.entryCriteria.map(({ id, text }) => {
          const key = `criterion/${id}`
          return (
            <Checkbox
              key={id}
              lang={textLanguage}
              label={text}
              checked={draft[key] === 'yes'}
              onChange={(event) => choose(key)(event.currentTarget.checked ? 'yes' : 'no')}
            />
          )
        })}
        <WordsField
          label={t('terms.ownCriteria')}
          value={draft['own/1'] ?? ''}
          onType={type('own/1')}
          lang={textLanguage}
        />
      </fieldset>
      <WordsField
        label={t('rounds.askDefinition')}
        isQuestion
        value={draft['definition'] ?? ''}
        onType={type('definition')}
        lang={textLanguage}
      />
      <WordsField
        label={t('rounds.askDuty')}
        isQuestion
        value={draft['duty'] ?? ''}
        onType={type('duty')}
        lang={textLanguage}
      />
    </div>
  )
}

interface WordsFieldProps {
  label: string
  /** A question of its own, rather than a part of one */
  isQuestion?: boolean
  value: string
  onType: (value: string) => void
  lang: string
}

function WordsField({ label, isQuestion = false, value, onType, lang }: WordsFieldProps) {
  return (
    <Textarea
      classNames={isQuestion ? { ...inputs, label: classes.label! } : inputs}
      label={label}
      lang={lang}
      autosize
      minRows={2}
      maxLength={limits.text}
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  )
}
