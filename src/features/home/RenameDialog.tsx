import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { WorkspaceSummary } from '#storage/workspace-library.ts'
import { useLanguage } from '#ui/language.tsx'
import type { WorkspaceActions } from './use-workspaces.tsx'

interface RenameDialogProps {
  summary: WorkspaceSummary
  onRename: WorkspaceActions['rename']
  onClose: () => void
}

export function RenameDialog({ summary, onRename, onClose }: RenameDialogProps) {
  const { t } = useLanguage()
  const [name, setName] = useState(summary.profile.name)
  const [client, setClient] = useState(summary.profile.client)
  const [problem, setProblem] = useState<string | null>(null)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const refusal = await onRename(summary.profile.id, { name: name.trim(), client: client.trim() })
    setProblem(refusal)
    if (refusal === null) onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('common.rename')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            data-autofocus
            label={t('home.name')}
            value={name}
            error={problem}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t('home.client')}
            value={client}
            onChange={(event) => setClient(event.currentTarget.value)}
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
