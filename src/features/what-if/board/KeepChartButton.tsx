import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Pin } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { numbersDigest } from '#domain/digest.ts'
import type { ChartId } from '#domain/identifier.ts'
import type { ChartSettings } from '#domain/kept-chart.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'

interface KeepChartButtonProps {
  /** Everything that it takes to draw the chart again */
  settings: ChartSettings
  /** Name that is offered */
  suggestedName: string
}

/** Keeps the chart in view by name, for the board. */
export function KeepChartButton({ settings, suggestedName }: KeepChartButtonProps) {
  const { t } = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
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
      {isOpen ? <KeepChartDialog {...{ settings, suggestedName }} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}

function KeepChartDialog(props: KeepChartButtonProps & { onClose: () => void }) {
  const { settings, suggestedName, onClose } = props
  const { t, language } = useLanguage()
  const session = useSession()
  const { newId, now, settings: user } = useApplication()
  const [name, setName] = useState(suggestedName)
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const workspace = session.committed
    const outcome = session.commit({
      type: 'keep-chart',
      index: workspace.whatIf.chartOrder.length,
      chart: {
        id: newId() as ChartId,
        name: name.trim(),
        note,
        keptAt: now(),
        who: user.userName,
        width: 'half',
        settings,
        numbersDigest: numbersDigest(workspace, settings),
      },
    })
    if (!outcome.ok) {
      setProblem(outcome.problems.map((one) => problemText(one, t, language)).join(' '))
      return
    }
    onClose()
    notifications.show({
      message: t('board.kept', { name: name.trim() }),
      closeButtonProps: { 'aria-label': t('common.close') },
    })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('board.keepTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            data-autofocus
            label={t('board.name')}
            value={name}
            error={problem}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Textarea
            label={t('board.note')}
            value={note}
            autosize
            minRows={2}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit">{t('board.keep')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
