import { Button, Group, Modal } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import type { Platform } from '#platform/contract.ts'
import type { WorkspaceLibrary } from '#storage/workspace-library.ts'
import { useLanguage } from '#ui/language.tsx'

/** Closing waits until everything is saved; when that fails the user decides. Returns the dialog that asks. */
export function useClosing(platform: Platform, library: WorkspaceLibrary): ReactNode {
  const { t } = useLanguage()
  const [isAsking, setIsAsking] = useState(false)

  useEffect(
    () =>
      platform.window.onClosing(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        library.settleAll().then(
          () => void platform.window.answerClose({ proceed: true }),
          () => {
            void platform.window.answerClose({ proceed: false })
            setIsAsking(true)
          },
        )
      }),
    [platform, library],
  )

  return (
    <Modal
      opened={isAsking}
      onClose={() => setIsAsking(false)}
      title={t('common.notSaved')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{t('common.closeUnsaved')}</p>
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={() => setIsAsking(false)}>
          {t('common.keepOpen')}
        </Button>
        <Button color="red" onClick={() => void platform.window.answerClose({ proceed: true })}>
          {t('common.closeAnyway')}
        </Button>
      </Group>
    </Modal>
  )
}
