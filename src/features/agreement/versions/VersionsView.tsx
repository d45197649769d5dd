import { useEffect, useRef } from 'react'
import type { Version } from '#domain/agreement/version.ts'
import { latestVersion } from '#domain/agreement/versions.ts'
import type { Language } from '#domain/language.ts'
import { formatDate } from '#i18n/format.ts'
import { joinNames } from '#i18n/join-names.ts'
import { partyName } from '#i18n/party-words.ts'
import type { Translate } from '#i18n/translate.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { AgreedPart } from './AgreedPart.tsx'
import { DraftPart } from './DraftPart.tsx'
import { ProposedPart } from './ProposedPart.tsx'
import { VersionHistory } from './VersionHistory.tsx'
import classes from './VersionsView.module.css'

/** Where the version stands and what comes next; below it the versions so far, and what changed between them. */
export function VersionsView() {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const heading = useRef<HTMLHeadingElement>(null)
  const version = latestVersion(workspace)
  const state = `${version.version} ${version.status}`
  const lastState = useRef(state)
  useEffect(() => {
    // The button that was pressed is gone; what it brought about is said here.
    if (lastState.current !== state) heading.current?.focus()
    lastState.current = state
  }, [state])

  return (
    <div className={classes.view}>
      <section className={classes.now} aria-labelledby="version-now">
        <header className={classes.lead}>
          <h2
            id="version-now"
            ref={heading}
            tabIndex={-1}
            className={classes.state}
            data-status={version.status}
          >
            {t(`versions.${version.status}Title`, { version: version.version })}
          </h2>
          <p className={classes.next}>{nextStep(version, t, language)}</p>
        </header>
        <VersionPart key={state} version={version} />
      </section>
      <VersionHistory />
    </div>
  )
}

function VersionPart({ version }: { version: Version }) {
  switch (version.status) {
    case 'draft':
      return <DraftPart version={version} />
    case 'proposed':
      return <ProposedPart version={version} />
    case 'agreed':
      return <AgreedPart version={version} />
  }
}

function nextStep(version: Version, t: Translate, language: Language): string {
  switch (version.status) {
    case 'draft':
      return t('versions.draftNext')
    case 'proposed': {
      const missing = version.parties.filter(
        ({ roleId, mustSign }) => mustSign && !version.signatures.some((one) => one.roleId === roleId),
      )
      return t('versions.proposedNext', {
        names: joinNames(
          missing.map((party) => partyName(party, t)),
          language,
        ),
      })
    }
    case 'agreed':
      return t('versions.agreedNext', { date: formatDate(version.agreedAt, language) })
  }
}
