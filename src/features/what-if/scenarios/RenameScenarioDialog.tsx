import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Scenario } from '#domain/scenario.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useLanguage } from '#ui/language.tsx'
import { useScenarios } from './use-scenarios.ts'

export function RenameScenarioDialog({ scenario, onClose }: { scenario: Scenario; onClose: () => void }) {
  const { t, language } = useLanguage()
  const scenarios = useScenarios()
  const [name, setName] = useState(scenario.name)
  const [problem, setProblem] = useState<string | null>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const outcome = scenarios.edit(scenario.id, { name: name.trim() })
    if (outcome.ok) onClose()
    else setProblem(outcome.problems.map((one) => problemText(one, t, language)).join(' '))
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('whatIf.rename')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            data-autofocus
            label={t('whatIf.scenarioName')}
            value={name}
            error={problem}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit">{t('common.rename')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
