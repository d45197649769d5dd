import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core'
import { rectSortingStrategy, SortableContext, sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import settingsClasses from '../Settings.module.css'
import { BoardCard } from './BoardCard.tsx'
import classes from './BoardView.module.css'

/** The charts that were kept, arranged for the meeting. */
export function BoardView() {
  const { t } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const charts = workspace.whatIf.chartOrder.flatMap((id) => workspace.charts[id] ?? [])
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const nameOf = (id: string | number) => charts.find((chart) => chart.id === id)?.name ?? ''
  const placeOf = (id: string | number) => charts.findIndex((chart) => chart.id === id)

  function drop({ active, over }: DragEndEvent): void {
    const chart = charts.find(({ id }) => id === active.id)
    if (chart === undefined || over === null || over.id === active.id) return
    session.commit({ type: 'move-chart', id: chart.id, index: placeOf(over.id) })
  }

  if (charts.length === 0) return <p className={settingsClasses.note}>{t('board.empty')}</p>
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: { draggable: t('board.dragInstructions') },
        announcements: {
          onDragStart: ({ active }) => t('board.picked', { name: nameOf(active.id) }),
          onDragOver: ({ active, over }) =>
            over === null
              ? undefined
              : t('board.over', { name: nameOf(active.id), place: placeOf(over.id) + 1 }),
          onDragEnd: ({ active }) => t('board.dropped', { name: nameOf(active.id) }),
          onDragCancel: ({ active }) => t('board.dropped', { name: nameOf(active.id) }),
        },
      }}
    >
      <SortableContext items={charts.map(({ id }) => id)} strategy={rectSortingStrategy}>
        <ul className={classes.board} data-testid="board">
          {charts.map((chart) => (
            <BoardCard key={chart.id} chart={chart} />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  )
}
