import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import type { Projection } from '#engine/project.ts'
import { formatMoney, formatNumber } from '#i18n/format.ts'
import { useProject, useSession } from '#session/session-context.tsx'
import { whenLastStepGoes } from '#session/when-last-step-goes.ts'
import { useLanguage } from '#ui/language.tsx'

/** Below this relative change the figures count as the same: lags joined into one round off a little. */
const noticeable = 0.005

/** Tells what became of the figures when stages were moved, removed or merged, and offers to take it back. */
export function useFigureNotice(): void {
  const { t, language } = useLanguage()
  const session = useSession()
  const project = useProject()
  useEffect(
    () =>
      session.store.subscribe((state, previous) => {
        const isUndo = state.undoSteps.length <= previous.undoSteps.length
        if (isUndo || pathOf(state.committed) === pathOf(previous.committed)) return
        const before = project(previous.committed)
        const after = project(state.committed)
        if (before === null || after === null || !differs(before, after)) return
        const { currency } = state.committed.profile
        const people = (projection: Projection) =>
          formatNumber(projection.keyFigures.customers, language, { maximumFractionDigits: 1 })
        const money = ({ keyFigures: { returnPerEuro } }: Projection) =>
          returnPerEuro.kind === 'none'
            ? t('common.dash')
            : formatMoney({ amount: returnPerEuro.value, currency }, language, { digits: 2 })
        const notice = notifications.show({
          autoClose: 12_000,
          closeButtonProps: { 'aria-label': t('common.close') },
          message: (
            <span>
              {t('results.figuresChanged', {
                customersBefore: people(before),
                customersAfter: people(after),
                returnBefore: money(before),
                returnAfter: money(after),
              })}{' '}
              <Button size="compact-sm" variant="light" onClick={() => session.undo()}>
                {t('common.undo')}
              </Button>
            </span>
          ),
          onClose: () => stop(),
        })
        const stop = whenLastStepGoes(session, () => notifications.hide(notice))
      }),
    [session, project, t, language],
  )
}

function pathOf(workspace: Workspace): string {
  return pathStages(workspace)
    .map((stage) => stage.id)
    .join(' ')
}

function differs(before: Projection, after: Projection): boolean {
  const [a, b] = [before.keyFigures, after.keyFigures]
  const isFar = (x: number, y: number) => Math.abs(x - y) > noticeable * Math.max(Math.abs(x), Math.abs(y))
  return isFar(a.customers, b.customers) || isFar(a.totalCost, b.totalCost)
}
