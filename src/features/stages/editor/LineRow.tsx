import { ActionIcon, Textarea } from '@mantine/core'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { Language } from '#domain/language.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useTextDraft } from '#ui/inputs/use-text-draft.ts'
import { useLanguage } from '#ui/language.tsx'
import type { Line } from './LineList.tsx'
import classes from './LineList.module.css'

interface LineRowProps {
  line: Line
  number: number
  name: string
  isFirst: boolean
  isLast: boolean
  textLanguage: Language
  onEdit: (text: string) => Verdict
  onMove: (direction: -1 | 1) => void
  onRemove: () => void
  onNext: () => void
}

export function LineRow(props: LineRowProps) {
  const { line, number, name, onEdit, onMove, onRemove, onNext } = props
  const { t } = useLanguage()
  const draft = useTextDraft({
    value: line.text,
    // A list may hold an empty line, but nobody can agree to one.
    onCommit: (text) => (text.trim() === '' ? t('stages.emptyLine') : onEdit(text)),
    kept: line.kept,
  })

  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault()
      draft.settle()
      onNext()
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      draft.settle()
      onMove(event.key === 'ArrowUp' ? -1 : 1)
    } else if (event.key === 'Escape' && draft.takeBack()) event.stopPropagation()
  }

  return (
    <li className={classes.line}>
      <span className={classes.number} aria-hidden="true">
        {number}
      </span>
      <Textarea
        classNames={{ input: classes.text!, error: classes.problem! }}
        variant="unstyled"
        aria-label={name}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        lang={props.textLanguage}
        autosize
        minRows={1}
        value={draft.text}
        error={draft.problem}
        errorProps={{ role: 'alert' }}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.settle}
        onKeyDown={handleKey}
      />
      <span className={classes.actions}>
        <LineAction
          icon={ArrowUp}
          label={t('stages.lineUp', { line: name })}
          isIdle={props.isFirst}
          onClick={() => onMove(-1)}
        />
        <LineAction
          icon={ArrowDown}
          label={t('stages.lineDown', { line: name })}
          isIdle={props.isLast}
          onClick={() => onMove(1)}
        />
        <LineAction icon={X} label={t('stages.removeLine', { line: name })} onClick={onRemove} />
      </span>
    </li>
  )
}

interface LineActionProps {
  icon: typeof X
  label: string
  isIdle?: boolean
  onClick: () => void
}

function LineAction({ icon: Icon, label, isIdle = false, onClick }: LineActionProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      className={classes.action}
      aria-label={label}
      aria-disabled={isIdle || undefined}
      title={label}
      onClick={isIdle ? undefined : onClick}
    >
      <Icon size={14} aria-hidden="true" />
    </ActionIcon>
  )
}
