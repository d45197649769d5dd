import type { Stage } from '#domain/stage.ts'
import { orderedStages } from '#domain/workspace.ts'
import { fieldLabel, fieldText } from '#exchange/version-changes.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Section } from '../editor/Section.tsx'
import editor from '../editor/StageEditor.module.css'
import { StageSummary } from '../editor/StageSummary.tsx'
import classes from './StageReading.module.css'

/** Sections of the editor with the fields that can be read in them. */
const sections = [
  { name: 'Meaning', fields: ['abbreviation', 'definition', 'synonyms'] },
  { name: 'Criteria', fields: ['entryCriteria', 'exitCriteria'] },
  { name: 'Responsibility', fields: ['owner', 'obligation', 'worker'] },
  { name: 'Handoff', fields: ['handoff', 'serviceLevel', 'isFitForCrm'] },
  { name: 'SendBack', fields: ['sendBack'] },
  { name: 'Place', fields: ['journeyPhase', 'placement', 'counting', 'figureRole'] },
] as const

const typed: ReadonlySet<keyof Stage> = new Set(['definition', 'synonyms', 'entryCriteria', 'exitCriteria'])
const listed: ReadonlySet<keyof Stage> = new Set([
  'entryCriteria',
  'exitCriteria',
  'serviceLevel',
  'sendBack',
])

/** A stage whose definition stands fixed: to be read, where the editor would be. */
export function StageReading({ stage }: { stage: Stage }) {
  const { t } = useLanguage()
  const { profile } = useWorkspace()
  return (
    <article data-testid="stage-reading" aria-labelledby="stage-reading-title">
      <header className={editor.header}>
        <div className={editor.titles}>
          <h2 id="stage-reading-title" className={editor.title} lang={profile.language}>
            {stage.name}
          </h2>
          <p className={editor.summary}>
            <StageSummary stage={stage} />
          </p>
        </div>
      </header>
      {sections.map(({ name, fields }) => (
        <Section key={name} title={t(`stages.section${name}`)} hint={t(`stages.section${name}Hint`)}>
          <dl className={classes.fields}>
            {fields
              .filter((field) => field !== 'worker' || stage.obligation !== 'nobody')
              .map((field) => (
                <FieldReading key={field} stage={stage} field={field} />
              ))}
          </dl>
        </Section>
      ))}
    </article>
  )
}

function FieldReading({ stage, field }: { stage: Stage; field: keyof Stage }) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const text = fieldText(stage, field, orderedStages(workspace), { t, language }).trim()
  const textLanguage = typed.has(field) ? workspace.profile.language : undefined
  return (
    <div className={classes.field}>
      <dt>{fieldLabel(field, t)}</dt>
      <dd lang={textLanguage}>
        {text === '' ? (
          <span className={classes.none}>{t('common.dash')}</span>
        ) : listed.has(field) ? (
          <ul className={classes.lines}>
            {text.split('\n').map((line, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same
              <li key={place}>{line}</li>
            ))}
          </ul>
        ) : (
          text
        )}
      </dd>
    </div>
  )
}
