import { Button } from '@mantine/core'
import { Check, PenLine } from 'lucide-react'
import type { FixedVersion, Party, Signature } from '#domain/agreement/version.ts'
import { formatDay } from '#i18n/days.ts'
import { partyName } from '#i18n/party-words.ts'
import { SignaturePicture, signatureHeight } from '#ui/agreement/SignaturePicture.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './VersionsView.module.css'

interface SignatureRowsProps {
  version: FixedVersion
  /** Left out once the version is agreed */
  onSign?: (party: Party) => void
  onWithdraw?: (signature: Signature) => void
}

/** Who signs, and who has. */
export function SignatureRows({ version, onSign, onWithdraw }: SignatureRowsProps) {
  const { t } = useLanguage()
  const signatureOf = (party: Party) => version.signatures.find(({ roleId }) => roleId === party.roleId)
  // Once all is signed, whoever did not have to and did not is no news.
  const parties = version.parties.filter((party) => onSign !== undefined || signatureOf(party) !== undefined)
  const next = parties.find((party) => party.mustSign && signatureOf(party) === undefined)
  return (
    <ul className={classes.parties} aria-label={t('versions.signatures')}>
      {parties.map((party) => {
        const signature = signatureOf(party)
        return (
          <li key={party.roleId} className={classes.party} data-signed={signature !== undefined}>
            <span className={classes.partyName}>
              {signature === undefined ? (
                <PenLine size={16} aria-hidden="true" />
              ) : (
                <Check size={16} aria-hidden="true" />
              )}
              {partyName(party, t)}
            </span>
            {signature === undefined ? (
              <span className={classes.unsigned}>
                {t(party.mustSign ? 'versions.mustSign' : 'versions.maySign')}
              </span>
            ) : (
              <SignatureWords signature={signature} />
            )}
            {signature === undefined ? (
              onSign === undefined ? null : (
                <Button
                  size="compact-sm"
                  variant={party === next ? 'filled' : 'default'}
                  aria-label={t('versions.signFor', { party: partyName(party, t) })}
                  onClick={() => onSign(party)}
                >
                  {t('versions.sign')}
                </Button>
              )
            ) : onWithdraw === undefined ? null : (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                className={classes.quietButton!}
                aria-label={t('versions.withdrawSignatureOf', { name: signature.name })}
                onClick={() => onWithdraw(signature)}
              >
                {t('versions.withdrawSignature')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function SignatureWords({ signature }: { signature: Signature }) {
  const { language } = useLanguage()
  const { name, role, signedOn, comment, drawing } = signature
  return (
    <span className={classes.signature}>
      <span>
        <strong className={classes.signer}>{name}</strong>, {role} · {formatDay(signedOn, language)}
      </span>
      {comment.trim() === '' ? null : <span className={classes.comment}>{comment}</span>}
      {drawing.length === 0 ? null : (
        <SignaturePicture strokes={drawing} height={signatureHeight} className={classes.drawing} />
      )}
    </span>
  )
}
