import type { QuestionOf } from '#domain/agreement/round.ts'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import { orderedSampleLeads } from '#domain/agreement/sample-lead.ts'
import type { StageId } from '#domain/identifier.ts'
import { orderedStages } from '#domain/workspace.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useRemembered } from '#session/use-remembered.ts'
import { useLanguage } from '#ui/language.tsx'
import { QuestionHead } from '../QuestionHead.tsx'
import { RoundPanel } from '../rounds/RoundPanel.tsx'
import classes from './CalibrateView.module.css'
import { calibrationKind } from './calibration-kind.ts'
import { OfferedStages } from './OfferedStages.tsx'
import { SampleLeads } from './SampleLeads.tsx'

interface Asking {
  leadsLeftOut: readonly string[]
  stagesLeftOut: readonly StageId[]
}

/** Whether the definitions make people see the same lead at the same stage: ten leads, classified blind. */
export function CalibrateView() {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const [asking, setAsking] = useRemembered<Asking>('calibrate', () => ({
    leadsLeftOut: [],
    stagesLeftOut: [],
  }))
  const rounds = orderedRounds(workspace, 'calibration')
  const isOpen = rounds.some(({ revealedAt }) => revealedAt === null)
  const leads = orderedSampleLeads(workspace).filter(({ id }) => !asking.leadsLeftOut.includes(id))
  // Visitors have no name, so there is nobody to classify as one.
  const offered = orderedStages(workspace).filter(({ counting }) => counting === 'people')
  const stageIds = offered.map(({ id }) => id).filter((id) => !asking.stagesLeftOut.includes(id))

  function question(): QuestionOf<'calibration'> | { refusal: string } {
    if (leads.length === 0) return { refusal: t('calibration.noLeads') }
    if (stageIds.length < 2) return { refusal: t('calibration.tooFewStages') }
    return { kind: 'calibration', leads: leads.map(({ id, text }) => ({ id, text })), stageIds }
  }

  const choices = (
    <>
      <SampleLeads
        leftOut={asking.leadsLeftOut}
        onLeaveOut={(leadsLeftOut) => setAsking({ ...asking, leadsLeftOut })}
      />
      <OfferedStages
        stages={offered}
        leftOut={asking.stagesLeftOut}
        onLeaveOut={(stagesLeftOut) => setAsking({ ...asking, stagesLeftOut })}
      />
    </>
  )
  return (
    <section className={classes.view} aria-labelledby="calibrate-title">
      <QuestionHead
        id="calibrate-title"
        question={t('calibration.question')}
        explanation={t('calibration.explanation')}
      />
      {rounds.length === 0 ? choices : null}
      <RoundPanel
        kind={calibrationKind}
        title={t('calibration.question')}
        question={question()}
        isSame={() => true}
      />
      {rounds.length === 0 || isOpen ? null : (
        <details className={classes.next}>
          <summary>{t('calibration.nextRound', { leads: leads.length, count: stageIds.length })}</summary>
          <div className={classes.choices}>{choices}</div>
        </details>
      )}
    </section>
  )
}
