import { ActionIcon, Button } from '@mantine/core'
import { ArrowDown, ArrowUp, Plus } from 'lucide-react'
import { useEffect, useRef, useState, type CSSProperties } from 'react'
import type { StageId } from '#domain/identifier.ts'
import { orderedStages, pathStages } from '#domain/workspace.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { addElementId, itemElementId } from '../focus.ts'
import { indexForPosition } from './stage-order.ts'
import { StageGroup } from './StageGroup.tsx'
import classes from './StageList.module.css'

interface StageListProps {
  selectedId: StageId | undefined
  /** Neither order nor stages can be changed */
  isFixed: boolean
  onSelect: (id: StageId) => void
  onAdd: () => void
}

/** The stages in order: those on the path, then those beside it. */
export function StageList({ selectedId, isFixed, onSelect, onAdd }: StageListProps) {
  const { t } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const [said, setSaid] = useState('')
  const list = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState<CSSProperties>()
  const path = pathStages(workspace)
  const beside = orderedStages(workspace).filter((stage) => stage.placement === 'beside')
  const group = path.some((stage) => stage.id === selectedId) ? path : beside
  const position = group.findIndex((stage) => stage.id === selectedId)
  const selected = group[position]

  // Not scrollIntoView, which would move the page too when a stage is chosen in the picture above.
  useEffect(() => {
    const item = selectedId === undefined ? null : document.getElementById(itemElementId(selectedId))
    if (item === null || scroller.current === null) return
    const view = scroller.current.getBoundingClientRect()
    const { top, bottom } = item.getBoundingClientRect()
    if (top < view.top) scroller.current.scrollTop -= view.top - top
    else if (bottom > view.bottom) scroller.current.scrollTop += bottom - view.bottom
  }, [selectedId])

  function move(id: StageId, to: number): void {
    const members = path.some((stage) => stage.id === id) ? path : beside
    if (to < 0 || to >= members.length) return
    const ids = members.map((stage) => stage.id)
    const index = indexForPosition(workspace.profile.stageOrder, ids, id, to)
    session.commit({ type: 'move-stage', id, index })
    onSelect(id)
    const name = workspace.stages[id]?.name ?? ''
    setSaid(t('stages.moved', { name, position: to + 1, total: members.length }))
  }

  /**
   * While a stage is dragged the list stays where it is on the page and scrolls with it: a list that clings
   * to the window would run away from under the pointer.
   */
  function hold(isDragging: boolean): void {
    const parent = list.current?.parentElement ?? null
    if (!isDragging || list.current === null || parent === null) return setHeld(undefined)
    const padding = Number.parseFloat(getComputedStyle(parent).paddingTop)
    const top = list.current.getBoundingClientRect().top - parent.getBoundingClientRect().top - padding
    setHeld({ position: 'relative', top })
  }

  /** The page only where a part of the list lies outside the window. */
  function canScroll(element: Element): boolean {
    if (list.current === null || list.current.contains(element)) return true
    const { top, bottom } = list.current.getBoundingClientRect()
    return top < 0 || bottom > window.innerHeight
  }

  return (
    <section
      ref={list}
      className={classes.list}
      style={held}
      data-testid="stage-list"
      aria-labelledby="stage-list-title"
    >
      <div className={classes.head}>
        <h2 id="stage-list-title" className={classes.title}>
          {t('stages.path')}
        </h2>
        {selected === undefined || isFixed ? null : (
          <>
            <MoveButton
              label={t('stages.moveUp', { name: selected.name })}
              isIdle={position === 0}
              onClick={() => move(selected.id, position - 1)}
              icon={ArrowUp}
            />
            <MoveButton
              label={t('stages.moveDown', { name: selected.name })}
              isIdle={position === group.length - 1}
              onClick={() => move(selected.id, position + 1)}
              icon={ArrowDown}
            />
          </>
        )}
        {isFixed ? null : (
          <Button
            id={addElementId}
            data-testid="add-stage"
            size="compact-sm"
            variant="default"
            leftSection={<Plus size={14} aria-hidden="true" />}
            onClick={onAdd}
          >
            {t('stages.addStage')}
          </Button>
        )}
      </div>
      <div ref={scroller} className={classes.scroll}>
        {path.length === 0 ? null : (
          <StageGroup
            label={t('stages.path')}
            stages={path}
            isPath
            isFixed={isFixed}
            selectedId={selectedId}
            onSelect={onSelect}
            onMove={move}
            onDragging={hold}
            canScroll={canScroll}
          />
        )}
        {beside.length === 0 ? null : (
          <>
            <h3 className={classes.subtitle}>{t('stages.beside')}</h3>
            <StageGroup
              label={t('stages.beside')}
              stages={beside}
              isPath={false}
              isFixed={isFixed}
              selectedId={selectedId}
              onSelect={onSelect}
              onMove={move}
              onDragging={hold}
              canScroll={canScroll}
            />
          </>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  )
}

interface MoveButtonProps {
  label: string
  /** Nothing to do at the end of the list; it stays focusable, so that the keyboard does not lose its place. */
  isIdle: boolean
  onClick: () => void
  icon: typeof ArrowUp
}

function MoveButton({ label, isIdle, onClick, icon: Icon }: MoveButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      className={classes.move}
      aria-label={label}
      aria-disabled={isIdle || undefined}
      title={label}
      onClick={isIdle ? undefined : onClick}
    >
      <Icon size={16} aria-hidden="true" />
    </ActionIcon>
  )
}
