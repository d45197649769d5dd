import { Button, Group, Modal } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import type { Platform } from '#platform/contract.ts'
import type { WorkspaceSaver } from '#storage/workspace-saver.ts'
import { useLanguage } from '#ui/language.tsx'

/** Closing waits until everything is saved; when that fails the user decides. Returns the dialog that asks. */
export function useClosing(platform: Platform, saver: WorkspaceSaver): ReactNode {
  const { t } = useLanguage()
  const [isAsking, setIsAsking] = useState(false)

  useEffect(
    () =>
      platform.window.onClosing(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        saver.settle().then(
          () => void platform.window.answerClose({ proceed: true }),
          () => {
            void platform.window.answerClose({ proceed: false })
            setIsAsking(true)
          },
        )
      }),
    [platform, saver],
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
