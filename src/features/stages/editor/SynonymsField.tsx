import { TagsInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import type { StageEdit } from './use-stage-edit.ts'

/** Other names in use, as tags. A name that is refused goes back into the field as it was typed. */
export function SynonymsField({ edit }: { edit: StageEdit }) {
  const { t } = useLanguage()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<Verdict>(null)
  const refused = useRef<string | null>(null)
  const { synonyms } = edit.stage

  function change(next: string[]): void {
    const verdict = edit.choose({ synonyms: next })
    setProblem(verdict)
    refused.current = verdict === null ? null : typed
  }

  return (
    <TagsInput
      classNames={inputs}
      label={t('stages.synonyms')}
      placeholder={synonyms.length === 0 ? t('stages.synonymsPlaceholder') : ''}
      lang={edit.textLanguage}
      value={synonyms}
      onChange={change}
      searchValue={typed}
      onSearchChange={(text) => {
        // The component empties its field after every attempt, also after one that failed.
        setTyped(text === '' && refused.current !== null ? refused.current : text)
        refused.current = null
      }}
      splitChars={[';']}
      error={problem}
      data-testid="stage-synonyms"
    />
  )
}
