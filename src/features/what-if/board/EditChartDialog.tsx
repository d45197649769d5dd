import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { KeptChart } from '#domain/kept-chart.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useSession } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'

export function EditChartDialog({ chart, onClose }: { chart: KeptChart; onClose: () => void }) {
  const { t, language } = useLanguage()
  const session = useSession()
  const [name, setName] = useState(chart.name)
  const [note, setNote] = useState(chart.note)
  const [problem, setProblem] = useState<string | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const outcome = session.commit({ type: 'edit-chart', id: chart.id, fields: { name: name.trim(), note } })
    if (outcome.ok) onClose()
    else setProblem(outcome.problems.map((one) => problemText(one, t, language)).join(' '))
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('board.edit')}
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
            <Button type="submit">{t('common.save')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
