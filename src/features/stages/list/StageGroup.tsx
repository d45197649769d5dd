import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  TraversalOrder,
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

/** Scrolling begins this close to an edge, as a share of the height: near enough not to begin by itself. */
const edgeShare = 0.06

interface StageGroupProps {
  label: string
  stages: readonly Stage[]
  isPath: boolean
  isFixed: boolean
  selectedId: StageId | undefined
  onSelect: (id: StageId) => void
  /** `position` is the place within the group, from 0 */
  onMove: (id: StageId, position: number) => void
  onDragging: (isDragging: boolean) => void
  /** What may scroll by itself while a stage is dragged towards an edge */
  canScroll: (element: Element) => boolean
}

/** Stages that can be put in order among themselves, by dragging or with the keyboard. */
export function StageGroup(props: StageGroupProps) {
  const { label, stages, isPath, isFixed, selectedId, onSelect, onMove, onDragging, canScroll } = props
  const { t } = useLanguage()
  const sensors = useSensors(
    // A few pixels first, so that a click selects.
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const ids = stages.map((stage) => stage.id)

  function drop({ active, over }: DragEndEvent): void {
    onDragging(false)
    const position = ids.indexOf(over?.id as StageId)
    if (position >= 0 && active.id !== over?.id) onMove(active.id as StageId, position)
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[restrictToVerticalAxis, restrictToParentElement]}
      autoScroll={{
        canScroll,
        order: TraversalOrder.ReversedTreeOrder,
        threshold: { x: 0, y: edgeShare },
        acceleration: 6,
      }}
      onDragStart={() => onDragging(true)}
      onDragEnd={drop}
      onDragCancel={() => onDragging(false)}
      accessibility={{
        announcements: dragAnnouncements(stages, t),
        screenReaderInstructions: dragInstructions(t),
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy} disabled={isFixed}>
        <ol className={classes.group} aria-label={label}>
          {stages.map((stage, index) => (
            <StageItem
              key={stage.id}
              stage={stage}
              position={isPath ? index + 1 : null}
              isCustomer={isPath && index === stages.length - 1}
              isSelected={stage.id === selectedId}
              isFixed={isFixed}
              onSelect={() => onSelect(stage.id)}
              onMove={(direction) => onMove(stage.id, index + direction)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}
