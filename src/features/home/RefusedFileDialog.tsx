import { Button, Group, Modal, Stack } from '@mantine/core'
import { problemText } from '#i18n/problem-text.ts'
import type { PlatformFailure } from '#platform/contract.ts'
import { useLanguage } from '#ui/language.tsx'
import type { Translate } from '#i18n/translate.ts'
import classes from './RefusedFileDialog.module.css'
import type { Refusal } from './use-open-file.ts'

const shownProblems = 8

/** Says which file was not taken in, why and where, and that nothing was changed. */
export function RefusedFileDialog({ refusal, onClose }: { refusal: Refusal | null; onClose: () => void }) {
  const { t, language } = useLanguage()
  const problems = refusal !== null && 'problems' in refusal ? refusal.problems : []
  return (
    <Modal
      opened={refusal !== null}
      onClose={onClose}
      title={t('home.refusedTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {refusal === null ? null : (
        <Stack>
          <p>{t('home.refusedFile', { name: refusal.name })}</p>
          <ul className={classes.problems} data-testid="file-problems">
            {'failure' in refusal ? (
              <li>{failureText(refusal.failure, t)}</li>
            ) : (
              problems.slice(0, shownProblems).map((found) => (
                <li key={`${found.path} ${found.code}`}>
                  {found.path === '' ? null : <code>{found.path}</code>} {problemText(found, t, language)}
                </li>
              ))
            )}
            {problems.length > shownProblems ? (
              <li>{t('home.moreProblems', { count: problems.length - shownProblems })}</li>
            ) : null}
          </ul>
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('common.close')}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}

function failureText(failure: PlatformFailure, t: Translate): string {
  switch (failure.code) {
    case 'too-large':
      return t('problems.tooBigAFile')
    case 'not-text':
      return t('home.fileNotText')
    case 'not-found':
      return t('home.fileNotFound')
    default:
      return t('home.fileNotReadable', { detail: failure.detail })
  }
}
