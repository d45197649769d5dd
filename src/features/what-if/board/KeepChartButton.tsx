import { Button } from '@mantine/core'
import { Pin } from 'lucide-react'
import { useState } from 'react'
import type { Outcome } from '#domain/commands/apply.ts'
import { numbersDigest } from '#domain/digest.ts'
import type { ChartId } from '#domain/identifier.ts'
import type { ChartSettings } from '#domain/kept-chart.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { NameDialog } from '../NameDialog.tsx'
import { useNotice } from '../use-notice.ts'

interface KeepChartButtonProps {
  /** Everything that it takes to draw the chart again */
  settings: ChartSettings
  /** Name that is offered */
  suggestedName: string
}

/** Keeps the chart in view by name, for the board. */
export function KeepChartButton({ settings, suggestedName }: KeepChartButtonProps) {
  const { t } = useLanguage()
  const show = useNotice()
  const session = useSession()
  const { newId, now, settings: user } = useApplication()
  const [isOpen, setIsOpen] = useState(false)

  function keep(name: string, note: string): Outcome {
    const workspace = session.committed
    const outcome = session.commit({
      type: 'keep-chart',
      index: workspace.whatIf.chartOrder.length,
      chart: {
        id: newId() as ChartId,
        name,
        note,
        keptAt: now(),
        who: user.userName,
        width: 'half',
        settings,
        numbersDigest: numbersDigest(workspace, settings),
      },
    })
    if (outcome.ok) show(t('board.kept', { name }))
    return outcome
  }

  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<Pin size={14} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t('board.keep')}
      </Button>
      {isOpen ? (
        <NameDialog
          title={t('board.keepTitle')}
          nameLabel={t('board.name')}
          name={suggestedName}
          note={{ label: t('board.note'), text: '' }}
          action={t('board.keep')}
          onSubmit={keep}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </>
  )
}
