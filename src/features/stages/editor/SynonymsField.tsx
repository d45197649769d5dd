import { X } from 'lucide-react'
import { useId, useRef, type KeyboardEvent } from 'react'
import inputs from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import { without } from './lines.ts'
import classes from './SynonymsField.module.css'
import { useNewLine } from './use-new-line.ts'
import type { StageEdit } from './use-stage-edit.ts'

/** Other names in use, as tags. */
export function SynonymsField({ edit }: { edit: StageEdit }) {
  const { t } = useLanguage()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { stage, textLanguage } = edit
  const name = useNewLine({
    kept: edit.kept('synonyms'),
    onAdd: (texts) => edit.choose(({ synonyms }) => ({ synonyms: [...new Set([...synonyms, ...texts])] })),
  })

  function remove(index: number): void {
    edit.choose(({ synonyms }) => ({ synonyms: without(synonyms, index) }))
    input.current?.focus()
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') name.settle()
    else if (event.key === 'Backspace' && name.text === '' && stage.synonyms.length > 0)
      remove(stage.synonyms.length - 1)
    else if (event.key === 'Escape' && name.takeBack()) event.stopPropagation()
  }

  return (
    <div>
      <label htmlFor={id} className={inputs.label}>
        {t('stages.synonyms')}
      </label>
      <div className={classes.box} data-invalid={name.problem !== null || undefined}>
        {stage.synonyms.map((synonym, index) => (
          <span key={synonym} className={classes.tag}>
            <span lang={textLanguage}>{synonym}</span>
            <button
              type="button"
              className={classes.remove}
              aria-label={t('stages.removeSynonym', { name: synonym })}
              onClick={() => remove(index)}
            >
              <X size={12} aria-hidden="true" />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          className={classes.input}
          lang={textLanguage}
          autoComplete="off"
          placeholder={stage.synonyms.length === 0 ? t('stages.synonymsPlaceholder') : undefined}
          value={name.text}
          aria-invalid={name.problem !== null}
          aria-describedby={name.problem === null ? undefined : `${id}-problem`}
          data-testid="stage-synonyms"
          onChange={(event) => name.change(event.currentTarget.value)}
          onBlur={() => name.settle()}
          onKeyDown={handleKey}
        />
      </div>
      {name.problem === null ? null : (
        <p id={`${id}-problem`} className={inputs.error} role="alert">
          {name.problem}
        </p>
      )}
    </div>
  )
}
