import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { GripVertical } from 'lucide-react'
import { useId, type KeyboardEvent } from 'react'
import type { Stage } from '#domain/stage.ts'
import { obligationText, roleLetter, roleName } from '#i18n/stage-words.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { OwnerMark } from '#ui/funnel/FunnelPicture.tsx'
import { withSoftHyphens } from '#ui/funnel/soft-hyphens.ts'
import { useLanguage } from '#ui/language.tsx'
import { itemElementId } from '../focus.ts'
import classes from './StageList.module.css'

interface StageItemProps {
  stage: Stage
  /** Place on the path; null beside it */
  position: number | null
  isCustomer: boolean
  isSelected: boolean
  /** Neither grip nor keys move it */
  isFixed: boolean
  onSelect: () => void
  onMove: (direction: -1 | 1) => void
}

export function StageItem(props: StageItemProps) {
  const { stage, position, isSelected, isFixed, onSelect, onMove } = props
  const { t } = useLanguage()
  const { profile } = useWorkspace()
  const id = useId()
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: stage.id, attributes: { roleDescription: t('stages.dragRole') } })
  const notes = [
    props.isCustomer ? t('stages.customer') : null,
    stage.counting === 'count-only' ? t('stages.countOnlyShort') : null,
    obligationText(stage, t),
  ].filter((note) => note !== null)

  function handleKey(event: KeyboardEvent): void {
    const direction = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (direction === null || !event.altKey || isFixed) return
    event.preventDefault()
    onMove(direction)
  }

  return (
    <li
      ref={setNodeRef}
      className={classes.item}
      data-testid="stage-item"
      data-selected={isSelected || undefined}
      data-dragging={isDragging || undefined}
      data-fixed={isFixed || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      {...listeners}
    >
      {isFixed ? null : (
        <button
          ref={setActivatorNodeRef}
          type="button"
          className={classes.grip}
          {...attributes}
          aria-label={t('stages.drag', { name: stage.name })}
        >
          <GripVertical size={14} aria-hidden="true" />
        </button>
      )}
      <button
        id={itemElementId(stage.id)}
        type="button"
        className={classes.choose}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-notes`}
        aria-current={isSelected ? 'true' : undefined}
        aria-keyshortcuts={isFixed ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
        onClick={onSelect}
        onKeyDown={handleKey}
      >
        <span className={classes.position} aria-hidden="true">
          {position}
        </span>
        <span className={classes.words}>
          <span id={`${id}-name`} className={classes.name} lang={profile.language}>
            {withSoftHyphens(stage.name, profile.language)}
          </span>
          <span id={`${id}-notes`} className={classes.notes}>
            {notes.join(' · ')}
          </span>
        </span>
        <OwnerMark
          owner={{
            kind: stage.owner.kind,
            letter: roleLetter(stage.owner, t),
            label: roleName(stage.owner, t),
          }}
        />
      </button>
    </li>
  )
}
