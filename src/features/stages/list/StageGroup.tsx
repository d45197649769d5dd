import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core'
import { restrictToParentElement, restrictToVerticalAxis } from '@dnd-kit/modifiers'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import type { StageId } from '#domain/identifier.ts'
import type { Stage } from '#domain/stage.ts'
import { useLanguage } from '#ui/language.tsx'
import { dragAnnouncements, dragInstructions } from './drag-announcements.ts'
import { StageItem } from './StageItem.tsx'
import classes from './StageList.module.css'

interface StageGroupProps {
  label: string
  stages: readonly Stage[]
  isPath: boolean
  selectedId: StageId | undefined
  onSelect: (id: StageId) => void
  /** `position` is the place within the group, from 0 */
  onMove: (id: StageId, position: number) => void
}

/** Stages that can be put in order among themselves, by dragging or with the keyboard. */
export function StageGroup({ label, stages, isPath, selectedId, onSelect, onMove }: StageGroupProps) {
  const { t } = useLanguage()
  const sensors = useSensors(
    // A few pixels first, so that a click selects.
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const ids = stages.map((stage) => stage.id)

  function drop({ active, over }: DragEndEvent): void {
    const position = ids.indexOf(over?.id as StageId)
    if (position >= 0 && active.id !== over?.id) onMove(active.id as StageId, position)
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[restrictToVerticalAxis, restrictToParentElement]}
      onDragEnd={drop}
      accessibility={{
        announcements: dragAnnouncements(stages, t),
        screenReaderInstructions: dragInstructions(t),
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={classes.group} aria-label={label}>
          {stages.map((stage, index) => (
            <StageItem
              key={stage.id}
              stage={stage}
              position={isPath ? index + 1 : null}
              isCustomer={isPath && index === stages.length - 1}
              isSelected={stage.id === selectedId}
              onSelect={() => onSelect(stage.id)}
              onMove={(direction) => onMove(stage.id, index + direction)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}
