import { Button } from '@mantine/core'
import { Lock } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { FixedVersion } from '#domain/agreement/version.ts'
import { formatDate } from '#i18n/format.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useSession, useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ReasonDialog } from '#ui/ReasonDialog.tsx'
import classes from './FixedBar.module.css'

interface FixedBarProps {
  version: FixedVersion
  /** The next version was begun, and definitions can be edited */
  onBegun: () => void
}

/** Says why the definitions can only be read, and how to go on. */
export function FixedBar({ version, onBegun }: FixedBarProps) {
  const { t, language } = useLanguage()
  const session = useSession()
  const id = useWorkspacePart((workspace) => workspace.profile.id)
  const [isBeginning, setIsBeginning] = useState(false)
  const number = version.version
  const next = number + 1

  function begin(reason: string): string | null {
    const outcome = session.commit({ type: 'start-version', reason })
    if (!outcome.ok) return problemText(outcome.problems[0]!, t, language)
    onBegun()
    return null
  }

  return (
    <div className={classes.bar} role="note" data-testid="fixed-bar">
      <Lock size={16} aria-hidden="true" />
      <p className={classes.text}>
        {version.status === 'agreed'
          ? t('versions.fixedAgreed', {
              version: number,
              date: formatDate(version.agreedAt, language),
              next,
            })
          : t('versions.fixedProposed', { version: number })}
      </p>
      <Link href={`/workspace/${id}/agreement/versions`} className={classes.link}>
        {t('versions.toVersions')}
      </Link>
      {version.status === 'agreed' ? (
        <Button size="compact-sm" variant="default" onClick={() => setIsBeginning(true)}>
          {t('versions.begin', { version: next })}
        </Button>
      ) : null}
      {isBeginning ? (
        <ReasonDialog
          title={t('versions.beginTitle', { version: next })}
          label={t('versions.reasonLabel')}
          placeholder={t('versions.reasonExample')}
          action={t('versions.beginConfirm', { version: next })}
          onSubmit={begin}
          onClose={() => setIsBeginning(false)}
        >
          <p>{t('versions.beginText', { version: number })}</p>
        </ReasonDialog>
      ) : null}
    </div>
  )
}
