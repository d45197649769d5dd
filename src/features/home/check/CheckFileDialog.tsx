import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import { findAlterations } from '#domain/agreement/verify.ts'
import { orderedVersions } from '#domain/agreement/versions.ts'
import type { Workspace } from '#domain/workspace.ts'
import { alterationText } from '#exchange/verification-words.ts'
import { formatDate } from '#i18n/format.ts'
import type { Translate } from '#i18n/translate.ts'
import { HashLine } from '#ui/HashLine.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import { useLanguage } from '#ui/language.tsx'
import { RefusedFileDialog } from '../RefusedFileDialog.tsx'
import classes from './CheckFileDialog.module.css'
import { comparePaperHash, type PaperVerdict } from './paper-hash.ts'
import type { CheckedFile } from './use-check-file.ts'

const shown = 20

/** Says whether the versions in a file are what was proposed and signed, or what was altered and where. */
export function CheckFileDialog({ checked, onClose }: { checked: CheckedFile; onClose: () => void }) {
  const { t } = useLanguage()
  if (!('workspace' in checked)) return <RefusedFileDialog refusal={checked} onClose={onClose} />
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('versions.checkFile')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack>
        <p className={classes.name}>{t('versions.checkedFile', { name: checked.name })}</p>
        <Outcome workspace={checked.workspace} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('common.close')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function Outcome({ workspace }: { workspace: Workspace }) {
  const { t, language } = useLanguage()
  const [paper, setPaper] = useState('')
  const alterations = useMemo(() => findAlterations(workspace), [workspace])
  const versions = orderedVersions(workspace).filter((version) => version.status !== 'draft')
  const verdict = comparePaperHash(workspace, paper)
  if (versions.length === 0) return <p>{t('versions.noVersions')}</p>
  return (
    <>
      <div className={classes.outcome} data-altered={alterations.length > 0} data-testid="check-outcome">
        {alterations.length === 0 ? (
          <CircleCheck size={18} aria-hidden="true" />
        ) : (
          <TriangleAlert size={18} aria-hidden="true" />
        )}
        <div>
          <p className={classes.verdict}>
            {alterations.length === 0
              ? t('versions.inOrder')
              : t('versions.notInOrder', { count: alterations.length })}
          </p>
          <ul className={classes.places}>
            {alterations.slice(0, shown).map((alteration) => (
              <li key={`${alteration.kind} ${alteration.path}`}>
                {alterationText(workspace, alteration, t)}
              </li>
            ))}
            {alterations.length > shown ? (
              <li>{t('versions.moreAltered', { count: alterations.length - shown })}</li>
            ) : null}
          </ul>
        </div>
      </div>
      <ul className={classes.versions}>
        {versions.map((version) => (
          <li key={version.version}>
            <p className={classes.version}>
              {t('versions.versionWithStatus', {
                version: version.version,
                status: t(`common.${version.status}`),
              })}{' '}
              · {formatDate(version.status === 'agreed' ? version.agreedAt : version.proposedAt, language)}
            </p>
            {version.status === 'agreed' ? (
              <HashLine label={t('versions.agreedHash')} hash={version.agreedHash} />
            ) : null}
            <HashLine label={t('versions.contentHash')} hash={version.contentHash} />
          </li>
        ))}
      </ul>
      <div>
        <TextInput
          classNames={inputs}
          label={t('versions.paperHash')}
          description={t('versions.paperHashHint')}
          value={paper}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setPaper(event.currentTarget.value)}
        />
        <p className={classes.paper} data-kind={verdict.kind} role="status">
          {paperText(verdict, t)}
        </p>
      </div>
    </>
  )
}

function paperText(verdict: PaperVerdict, t: Translate): string {
  switch (verdict.kind) {
    case 'agreed':
      return t('versions.paperMatches', { version: verdict.version })
    case 'content':
      return t('versions.paperMatchesContent', { version: verdict.version })
    case 'altered':
      return t('versions.paperAltered', { version: verdict.version })
    case 'unknown':
      return t('versions.paperDiffers')
    case 'short':
      return ''
  }
}
