import { useMemo } from 'react'
import type { Stage } from '#domain/stage.ts'
import type { TextPart } from '#exchange/differing-words.ts'
import { versionDifference, type StageDifference } from '#exchange/version-changes.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './VersionComparison.module.css'

interface VersionComparisonProps {
  before: readonly Stage[]
  after: readonly Stage[]
}

/** What differs between two lists of definitions: stage by stage, field by field, word by word. */
export function VersionComparison({ before, after }: VersionComparisonProps) {
  const { t, language } = useLanguage()
  const difference = useMemo(
    () => versionDifference(before, after, { t, language }),
    [before, after, t, language],
  )
  if (difference.stages.length === 0 && !difference.isReordered)
    return <p className={classes.same}>{t('versions.noDifference')}</p>
  return (
    <div className={classes.comparison} data-testid="version-comparison">
      {difference.isReordered ? <p>{t('versions.reordered')}</p> : null}
      {difference.stages.map((stage) => (
        <ComparedStage key={`${stage.kind} ${stage.stageId}`} stage={stage} />
      ))}
    </div>
  )
}

function ComparedStage({ stage }: { stage: StageDifference }) {
  const { t } = useLanguage()
  const textLanguage = useWorkspacePart((workspace) => workspace.profile.language)
  return (
    <section className={classes.stage}>
      <h4 className={classes.name}>
        <span lang={textLanguage}>{stage.stage}</span>
        {stage.kind === 'changed' ? null : (
          <span className={classes.kind} data-kind={stage.kind}>
            {t(stage.kind === 'added' ? 'versions.stageAdded' : 'versions.stageRemoved')}
          </span>
        )}
      </h4>
      {stage.fields.length === 0 ? null : (
        <dl className={classes.fields}>
          {stage.fields.map(({ field, label, parts }) => (
            <div key={field} className={classes.field}>
              <dt>{label}</dt>
              <dd>
                {parts.map((part, place) => (
                  // Parts have no identity but their place.
                  // oxlint-disable-next-line react/no-array-index-key
                  <Part key={place} part={part} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

/** Said in words for those who only hear it: screen readers pass over `ins` and `del`. */
function Part({ part: { kind, text } }: { part: TextPart }) {
  const { t } = useLanguage()
  if (kind === 'same') return text
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark className={classes[kind]}>
      <span className="visually-hidden">{t(kind === 'added' ? 'versions.added' : 'versions.removed')} </span>
      {text}
      <span className="visually-hidden"> {t('versions.markEnd')} </span>
    </Mark>
  )
}
