import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Party, ProposedVersion, Signature } from '#domain/agreement/version.ts'
import type { RoleId } from '#domain/identifier.ts'
import { useSession } from '#session/session-context.tsx'
import { HashLine } from '#ui/HashLine.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { SignatureRows } from './SignatureRows.tsx'
import { SignDialog } from './SignDialog.tsx'
import classes from './VersionsView.module.css'

type Asked =
  | { kind: 'sign'; party: Party }
  | { kind: 'withdraw-signature'; signature: Signature }
  | { kind: 'withdraw-proposal' }

/** A proposal: who has signed, who has not, and the ways back. */
export function ProposedPart({ version }: { version: ProposedVersion }) {
  const { t } = useLanguage()
  const session = useSession()
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)

  return (
    <>
      {version.reason === '' ? null : <p className={classes.reason}>{version.reason}</p>}
      <SignatureRows
        version={version}
        onSign={(party) => setAsked({ kind: 'sign', party })}
        onWithdraw={(signature) => setAsked({ kind: 'withdraw-signature', signature })}
      />
      <HashLine label={t('versions.contentHash')} hash={version.contentHash} />
      <p className={classes.quiet}>{t('versions.contentHashMeaning')}</p>
      <div className={classes.actions}>
        <Button variant="default" onClick={() => setAsked({ kind: 'withdraw-proposal' })}>
          {t('versions.withdrawProposal')}
        </Button>
      </div>
      {asked?.kind === 'sign' ? <SignDialog version={version} party={asked.party} onClose={close} /> : null}
      {asked?.kind === 'withdraw-signature' ? (
        <ConfirmDialog
          title={t('versions.withdrawSignatureTitle', { name: asked.signature.name })}
          confirm={t('versions.withdrawSignature')}
          onConfirm={() => {
            session.commit({ type: 'withdraw-signature', roleId: asked.signature.roleId as RoleId })
            close()
          }}
          onClose={close}
        >
          <p>{t('versions.withdrawSignatureText')}</p>
        </ConfirmDialog>
      ) : null}
      {asked?.kind === 'withdraw-proposal' ? (
        <ConfirmDialog
          title={t('versions.withdrawProposalTitle', { version: version.version })}
          confirm={t('versions.withdrawProposal')}
          onConfirm={() => {
            session.commit({ type: 'withdraw-proposal' })
            close()
          }}
          onClose={close}
        >
          <p>{t('versions.withdrawProposalText', { count: version.signatures.length })}</p>
        </ConfirmDialog>
      ) : null}
    </>
  )
}
