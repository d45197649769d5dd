import { useState } from 'react'
import type { Version } from '#domain/agreement/version.ts'
import { orderedVersions } from '#domain/agreement/versions.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { formatDate } from '#i18n/format.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import { VersionComparison } from './VersionComparison.tsx'
import classes from './VersionsView.module.css'

/** All versions so far, the last first, and what changed between any two of them. */
export function VersionHistory() {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const versions = orderedVersions(workspace)
  const [chosen, setChosen] = useState<{ before: string; after: string } | null>(null)
  const numbers = versions.map(({ version }) => String(version))
  const latest = { before: numbers.at(-2), after: numbers.at(-1) }
  // A draft that was given up may have been chosen.
  const isThere = chosen !== null && numbers.includes(chosen.before) && numbers.includes(chosen.after)
  const { before, after } = isThere ? chosen : latest
  const options = versions.map((version) => ({
    value: String(version.version),
    label: t('versions.versionWithStatus', {
      version: version.version,
      status: t(`common.${version.status}`),
    }),
  }))

  return (
    <section className={classes.history} aria-labelledby="version-history">
      <h2 id="version-history">{t('versions.history')}</h2>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('versions.version')}</th>
            <th scope="col">{t('versions.date')}</th>
            <th scope="col">{t('versions.reason')}</th>
            <th scope="col">{t('versions.signers')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.toReversed().map((version) => (
            <tr key={version.version}>
              <th scope="row" className={classes.short}>
                {t('versions.versionWithStatus', {
                  version: version.version,
                  status: t(`common.${version.status}`),
                })}
              </th>
              <td className={classes.short}>
                {version.status === 'draft' ? t('common.dash') : formatDate(dateOf(version), language)}
              </td>
              <td className={classes.words}>
                {version.reason.trim() === '' ? t('common.dash') : version.reason}
              </td>
              <td className={classes.words}>
                {version.status === 'draft' || version.signatures.length === 0
                  ? t('common.dash')
                  : version.signatures.map(({ name }) => name).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {before === undefined || after === undefined ? (
        <p className={classes.quiet}>{t('versions.nothingToCompare')}</p>
      ) : (
        <>
          <h3>{t('versions.compare')}</h3>
          <div className={classes.compared}>
            <SelectField
              label={t('versions.from')}
              value={before}
              options={options}
              onChange={(next) => setChosen({ before: next, after })}
            />
            <SelectField
              label={t('versions.to')}
              value={after}
              options={options}
              onChange={(next) => setChosen({ before, after: next })}
            />
          </div>
          <VersionComparison before={stagesOf(workspace, before)} after={stagesOf(workspace, after)} />
        </>
      )}
    </section>
  )
}

function dateOf(version: Exclude<Version, { status: 'draft' }>): number {
  return version.status === 'agreed' ? version.agreedAt : version.proposedAt
}

/** The definitions of a draft are those of the workspace. */
function stagesOf(workspace: Workspace, number: string): readonly Stage[] {
  const version = workspace.versions[Number(number)]
  return version === undefined || version.status === 'draft' ? orderedStages(workspace) : version.stages
}
