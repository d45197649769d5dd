import { Button, Group, Modal, Stack } from '@mantine/core'
import { differencesOf, type Scenario } from '#domain/scenario.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { useScenarios } from './use-scenarios.ts'

/** Asks once more, and shows which numbers of the plan would change. */
export function PromoteDialog({ scenario, onClose }: { scenario: Scenario; onClose: () => void }) {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const scenarios = useScenarios()
  const differences = differencesOf(workspace, scenario).filter(({ isOrphaned }) => !isOrphaned)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('whatIf.promoteTitle', { name: scenario.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack>
        <p>{t('whatIf.promoteText', { count: differences.length })}</p>
        <DifferenceList scenario={scenario} differences={differences} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            data-autofocus
            onClick={() => {
              onClose()
              scenarios.promote(scenario)
            }}
          >
            {t('whatIf.promoteAction')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
