import { useMemo, useState } from 'react'
import type { ScenarioId } from '#domain/identifier.ts'
import type { Language } from '#domain/language.ts'
import { orderedScenarios } from '#domain/scenario.ts'
import { businessCase } from '#exchange/business-case.ts'
import { useApplication } from '#session/application-context.tsx'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useSubject } from '#session/use-subject.ts'
import { useFollowingTask } from '#session/use-task.ts'
import { BusinessCasePage } from '#ui/business-case/BusinessCasePage.tsx'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { computeCase, type CaseQuestion } from './business-case-work.ts'
import classes from './BusinessCasePart.module.css'
import { CaseProgress } from './CaseProgress.tsx'
import { DocumentChoices } from './DocumentChoices.tsx'
import { PagePreview } from './PagePreview.tsx'
import screenClasses from './ReportScreen.module.css'
import { SaveCase } from './SaveCase.tsx'
import { WorkspaceCopy } from './WorkspaceCopy.tsx'

const planValue = 'plan'

/** The business case on one page, of the plan or of a scenario, beside how it will look. */
export function BusinessCasePart() {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const { info, settings, now } = useApplication()
  const { scenario } = useSubject()
  const [language, setLanguage] = useState<Language>(workspace.profile.language)
  const [chosen, setChosen] = useState<ScenarioId | null>(scenario?.id ?? null)
  const scenarios = orderedScenarios(workspace)
  const scenarioId = scenarios.some(({ id }) => id === chosen) ? chosen : null
  const question = useMemo<CaseQuestion>(() => ({ workspace, scenarioId }), [workspace, scenarioId])
  const task = useFollowingTask(computeCase, question)
  const report =
    task.result === null || task.request === null
      ? null
      : businessCase(task.request.workspace, task.result, {
          language,
          now: now(),
          applicationVersion: info.version,
        })
  // What was computed before stays in view meanwhile, but is not saved for what is chosen now.
  const isCurrent = task.status === 'done' && task.request === question

  return (
    <div className={screenClasses.columns}>
      <div className={screenClasses.words}>
        <section className={classes.export} aria-labelledby="business-case-title">
          <h2 id="business-case-title">{t('report.caseTitle')}</h2>
          <p className={classes.lead}>{t('report.caseLead')}</p>
          <DocumentChoices language={language} onLanguage={setLanguage}>
            <div className={classes.subject}>
              <SelectField
                label={t('report.caseSubject')}
                value={scenarioId ?? planValue}
                options={[
                  { value: planValue, label: t('whatIf.plan') },
                  ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={(value) => setChosen(value === planValue ? null : (value as ScenarioId))}
                testId="case-subject"
              />
            </div>
          </DocumentChoices>
          <SaveCase report={isCurrent ? report : null} />
          <CaseProgress task={task} onRepeat={() => task.start(question)} />
        </section>
        <WorkspaceCopy />
      </div>
      <PagePreview title={t('report.casePreview')} paper={settings.paper} language={language}>
        {report === null ? null : <BusinessCasePage {...report} isPreview />}
      </PagePreview>
    </div>
  )
}
