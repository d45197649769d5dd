import { ActionIcon, Checkbox } from '@mantine/core'
import { Check, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { SampleLead } from '#domain/agreement/sample-lead.ts'
import type { Language } from '#domain/language.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { TextField } from '#ui/inputs/TextField.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './SampleLeads.module.css'

interface LeadRowProps {
  lead: SampleLead
  textLanguage: Language
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  onEdit: (text: string) => Verdict
  onRemove: () => void
}

/** One lead: taken into the round or not, where it comes from, and its text to be changed. */
export function LeadRow({ lead, textLanguage, isChosen, onChoose, onEdit, onRemove }: LeadRowProps) {
  const { t } = useLanguage()
  const [isEdited, setIsEdited] = useState(false)
  const beginning = lead.text.length > 40 ? `${lead.text.slice(0, 40)}…` : lead.text
  const edit = isEdited ? t('calibration.editDone') : t('calibration.edit', { lead: beginning })
  const remove = t('calibration.remove', { lead: beginning })
  return (
    <li className={classes.row}>
      {isEdited ? (
        <div className={classes.edited}>
          <TextField
            label={t('calibration.ownLabel')}
            value={lead.text}
            isLong
            textLanguage={textLanguage}
            onCommit={(text) => (text.trim() === '' ? t('problems.required') : onEdit(text))}
          />
        </div>
      ) : (
        <Checkbox
          className={classes.text}
          label={<span lang={textLanguage}>{lead.text}</span>}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <span className={classes.source}>{t(`calibration.${lead.source}Source`)}</span>
      <span className={classes.actions}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={edit}
          title={edit}
          onClick={() => setIsEdited(!isEdited)}
        >
          {isEdited ? <Check size={16} aria-hidden="true" /> : <Pencil size={16} aria-hidden="true" />}
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={remove}
          title={remove}
          onClick={onRemove}
        >
          <Trash2 size={16} aria-hidden="true" />
        </ActionIcon>
      </span>
    </li>
  )
}
