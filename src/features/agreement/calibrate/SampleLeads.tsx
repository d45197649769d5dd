import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { orderedSampleLeads, type SampleLead } from '#domain/agreement/sample-lead.ts'
import { limits } from '#domain/fields.ts'
import type { SampleLeadId } from '#domain/identifier.ts'
import { useApplication } from '#session/application-context.tsx'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { useCommit } from '../use-commit.ts'
import { AddLead } from './AddLead.tsx'
import { LeadRow } from './LeadRow.tsx'
import { missingReadyLeads, readyLeads } from './ready-leads.ts'
import classes from './SampleLeads.module.css'

interface SampleLeadsProps {
  leftOut: readonly string[]
  onLeaveOut: (leftOut: string[]) => void
}

/** The leads that a round may ask about: the template's, own ones, those of the CRM. */
export function SampleLeads({ leftOut, onLeaveOut }: SampleLeadsProps) {
  const { t } = useLanguage()
  const { newId } = useApplication()
  const workspace = useCommittedWorkspace()
  const commit = useCommit()
  const [problem, setProblem] = useState<Verdict>(null)
  const leads = orderedSampleLeads(workspace)
  const missing = missingReadyLeads(workspace.profile, leads)
  const room = limits.sampleLeads - leads.length

  function add(texts: readonly string[], source: SampleLead['source']): Verdict {
    return commit({
      type: 'add-sample-leads',
      leads: texts.map((text) => ({ id: newId() as SampleLeadId, text, source })),
    })
  }

  return (
    <section className={classes.leads} aria-label={t('calibration.leads')}>
      <h3>{t('calibration.leads')}</h3>
      {leads.length === 0 ? (
        <p className={classes.empty}>
          {readyLeads(workspace.profile).length === 0
            ? t('calibration.noLeadsOwn')
            : t('calibration.noLeadsReady', { count: missing.length })}
        </p>
      ) : (
        <ul className={classes.list}>
          {leads.map((lead) => (
            <LeadRow
              key={lead.id}
              lead={lead}
              textLanguage={workspace.profile.language}
              isChosen={!leftOut.includes(lead.id)}
              onChoose={(isChosen) =>
                onLeaveOut(isChosen ? leftOut.filter((id) => id !== lead.id) : [...leftOut, lead.id])
              }
              onEdit={(text) => commit({ type: 'edit-sample-lead', id: lead.id, text })}
              onRemove={() => commit({ type: 'remove-sample-lead', id: lead.id })}
            />
          ))}
        </ul>
      )}
      {problem === null ? null : (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <Group gap="xs">
        {missing.length === 0 || missing.length > room ? null : (
          <Button
            variant={leads.length === 0 ? 'filled' : 'default'}
            onClick={() => setProblem(add(missing, 'ready'))}
          >
            {t('calibration.addReady', { count: missing.length })}
          </Button>
        )}
        {room === 0 ? (
          <span className={classes.empty}>{t('calibration.full', { maximum: limits.sampleLeads })}</span>
        ) : (
          <AddLead textLanguage={workspace.profile.language} onAdd={(text) => add([text], 'own')} />
        )}
      </Group>
    </section>
  )
}
