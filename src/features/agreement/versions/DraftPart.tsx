import { Button } from '@mantine/core'
import { CircleAlert, Info, OctagonAlert } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { definitionsOf } from '#domain/agreement/definitions.ts'
import type { DraftVersion } from '#domain/agreement/version.ts'
import { joinNames } from '#i18n/join-names.ts'
import { partyName } from '#i18n/party-words.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { TextField } from '#ui/inputs/TextField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { openPoints, unchangedSince } from './open-points.ts'
import classes from './VersionsView.module.css'

const pointIcons = { blocks: OctagonAlert, warning: CircleAlert, note: Info }

/** A draft: why there is this version, what is still open, and the way to propose it. */
export function DraftPart({ version }: { version: DraftVersion }) {
  const { t, language } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const { now, settings } = useApplication()
  const [dialog, setDialog] = useState<'propose' | 'discard' | null>(null)
  const [problem, setProblem] = useState<Verdict>(null)
  const points = openPoints(workspace, t, language)
  const isBlocked = points.some(({ kind }) => kind === 'blocks')
  const number = version.version

  function commit(command: Parameters<typeof session.commit>[0], burst?: string): Verdict {
    const outcome = session.commit(command, burst === undefined ? {} : { burst })
    return outcome.ok ? null : outcome.problems.map((one) => problemText(one, t, language)).join(' ')
  }

  function carryOut(command: Parameters<typeof session.commit>[0]): void {
    const verdict = commit(command)
    setProblem(verdict)
    if (verdict === null) setDialog(null)
  }

  return (
    <>
      <div className={classes.reasonField}>
        <TextField
          label={t('versions.reasonLabel')}
          placeholder={t('versions.reasonExample')}
          value={version.reason}
          isLong
          textLanguage={workspace.profile.language}
          onCommit={(reason) => commit({ type: 'edit-version', reason }, 'version/reason')}
        />
      </div>
      {points.length === 0 ? (
        <p className={classes.ready}>{t('versions.nothingOpen')}</p>
      ) : (
        <div>
          <h3>{t('versions.stillOpen')}</h3>
          <ul className={classes.points}>
            {points.map(({ kind, text, place }) => {
              const Icon = pointIcons[kind]
              return (
                <li key={text} className={classes.point} data-kind={kind}>
                  <Icon size={16} aria-hidden="true" />
                  <span>
                    <span className={classes.pointKind}>{t(`versions.${kind}`)}</span>{' '}
                    {place === null ? (
                      text
                    ) : (
                      <Link href={`/workspace/${workspace.profile.id}/${place}`}>{text}</Link>
                    )}
                  </span>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      <div className={classes.actions}>
        <Button disabled={isBlocked} onClick={() => setDialog('propose')}>
          {t('versions.propose', { version: number })}
        </Button>
        {unchangedSince(workspace) === null ? null : (
          <Button variant="default" onClick={() => setDialog('discard')}>
            {t('versions.discard')}
          </Button>
        )}
        {isBlocked ? <p className={classes.quiet}>{t('versions.blockedHint')}</p> : null}
      </div>
      {dialog === 'propose' ? (
        <ConfirmDialog
          title={t('versions.proposeTitle', { version: number })}
          confirm={t('versions.proposeConfirm')}
          problem={problem}
          onConfirm={() => carryOut({ type: 'propose-version', who: settings.userName, at: now() })}
          onClose={() => setDialog(null)}
        >
          <ul className={classes.consequences}>
            <li>{t('versions.proposeFixes')}</li>
            <li>
              {t('versions.proposeSigners', {
                names: joinNames(
                  definitionsOf(workspace)
                    .parties.filter(({ mustSign }) => mustSign)
                    .map((party) => partyName(party, t)),
                  language,
                ),
              })}
            </li>
            <li>{t('versions.proposeBarrier')}</li>
          </ul>
        </ConfirmDialog>
      ) : null}
      {dialog === 'discard' ? (
        <ConfirmDialog
          title={t('versions.discardTitle', { version: number })}
          confirm={t('versions.discard')}
          problem={problem}
          onConfirm={() => carryOut({ type: 'discard-version' })}
          onClose={() => setDialog(null)}
        >
          <p>{t('versions.discardText', { version: number - 1 })}</p>
        </ConfirmDialog>
      ) : null}
    </>
  )
}
