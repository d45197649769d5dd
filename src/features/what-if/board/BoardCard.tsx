import { ActionIcon, Menu } from '@mantine/core'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { EllipsisVertical, GripVertical, Maximize2, Minimize2, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { numbersDigest } from '#domain/digest.ts'
import { subjectsOf, type ChartSettings, type KeptChart } from '#domain/kept-chart.ts'
import { formatDate } from '#i18n/format.ts'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useOpenChart } from '#session/use-subject.ts'
import { useLanguage } from '#ui/language.tsx'
import { NameDialog } from '../NameDialog.tsx'
import classes from './BoardView.module.css'
import { KeptChartPicture } from './KeptChartPicture.tsx'

/** Where each kind of chart is made. */
const viewOf: Record<ChartSettings['kind'], string> = {
  compare: 'compare',
  tornado: 'sensitivity',
  bottleneck: 'sensitivity',
  grid: 'grid',
  risk: 'risk',
}

/** One kept chart: computed anew from what it was made of, and marked where the numbers have changed since. */
export function BoardCard({ chart }: { chart: KeptChart }) {
  const { t, language } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const openChart = useOpenChart()
  const [, navigate] = useLocation()
  const [isEditing, setIsEditing] = useState(false)
  const menuButton = useRef<HTMLButtonElement>(null)
  const { id, name, note, settings, width } = chart
  const isOutdated = useMemo(
    () => numbersDigest(workspace, settings) !== chart.numbersDigest,
    [workspace, settings, chart.numbersDigest],
  )
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id })
  const subjects = subjectsOf(settings).map((one) =>
    one === null ? t('whatIf.plan') : (workspace.scenarios[one]?.name ?? t('board.scenarioGone')),
  )

  function open(): void {
    openChart(settings)
    navigate(`/workspace/${workspace.profile.id}/what-if/${viewOf[settings.kind]}`)
  }

  return (
    <li
      ref={setNodeRef}
      className={classes.card}
      data-width={width}
      data-dragging={isDragging || undefined}
      data-testid="kept-chart"
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <div className={classes.head}>
        <button
          ref={setActivatorNodeRef}
          type="button"
          className={classes.grip}
          {...attributes}
          {...listeners}
          aria-label={t('board.drag', { name })}
        >
          <GripVertical size={16} aria-hidden />
        </button>
        <div className={classes.words}>
          <h2>{name}</h2>
          <p className={classes.facts}>
            {t('board.facts', {
              subjects: subjects.join(', '),
              date: formatDate(chart.keptAt, language),
            })}
            {isOutdated ? (
              <span className={classes.outdated} title={t('board.recomputedHint')}>
                {t('board.recomputed')}
              </span>
            ) : null}
          </p>
          {note === '' ? null : <p className={classes.note}>{note}</p>}
        </div>
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon
              ref={menuButton}
              variant="subtle"
              color="gray"
              size={28}
              aria-label={t('whatIf.menuOf', { name })}
            >
              <EllipsisVertical size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<RotateCcw size={14} aria-hidden />} onClick={open}>
              {t('board.open')}
            </Menu.Item>
            <Menu.Item leftSection={<Pencil size={14} aria-hidden />} onClick={() => setIsEditing(true)}>
              {t('board.edit')}
            </Menu.Item>
            <Menu.Item
              leftSection={
                width === 'half' ? <Maximize2 size={14} aria-hidden /> : <Minimize2 size={14} aria-hidden />
              }
              onClick={() =>
                session.commit({
                  type: 'edit-chart',
                  id,
                  fields: { width: width === 'half' ? 'full' : 'half' },
                })
              }
            >
              {t(width === 'half' ? 'board.wider' : 'board.narrower')}
            </Menu.Item>
            <Menu.Item
              leftSection={<Trash2 size={14} aria-hidden />}
              onClick={() => session.commit({ type: 'remove-chart', id })}
            >
              {t('board.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <KeptChartPicture settings={settings} />
      {isEditing ? (
        <NameDialog
          title={t('board.edit')}
          nameLabel={t('board.name')}
          name={name}
          note={{ label: t('board.note'), text: note }}
          action={t('common.save')}
          onSubmit={(newName, newNote) =>
            session.commit({ type: 'edit-chart', id, fields: { name: newName, note: newNote } })
          }
          onClose={() => {
            setIsEditing(false)
            menuButton.current?.focus()
          }}
        />
      ) : null}
    </li>
  )
}
