import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/commands/command.ts'
import type { ParticipantId, RoleId } from '#domain/identifier.ts'
import { languages } from '#domain/language.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { applied, author } from '#tests/fixtures/commands.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { agreementReport } from './agreement-report.ts'
import { readAgreementReport } from './agreement-report-reader.ts'

/** Both versions agreed by all of six people */
const sample = sampleWorkspace()
const options = { language: 'en', now: 0, applicationVersion: '1.2.3' } as const
const stages = orderedStages(sample)
const [first, second] = stages as [(typeof stages)[number], (typeof stages)[number]]
const people = sample.agreement.participants

function take(place: number, stageId: Workspace['profile']['stageOrder'][number], reason: string): Command {
  const participantId = people[place]!.id
  const stance = reason === '' ? 'agree' : 'objection'
  return { type: 'take-position', stageId, participantId, stance, reason, at: author.at }
}

/** A draft after the sample's versions: everybody agrees to everything but what is changed here. */
function draft(...commands: Command[]): Workspace {
  const everybody = stages.flatMap(({ id }) => people.map((_, place) => take(place, id, '')))
  return applied(sample, { type: 'start-version', reason: 'Again' }, ...everybody, ...commands)
}

function openIn(workspace: Workspace, version?: number) {
  return agreementReport(workspace, { ...options, ...(version === undefined ? {} : { version }) }).open.points
}

describe('what is still open in a draft', () => {
  it('is nothing where everybody agreed to the wording', () => {
    expect(openIn(draft())).toEqual([])
  })

  it('names an objection with its reason, also after the wording was changed', () => {
    const workspace = draft(take(0, first.id, 'Counted twice'))
    const role = sample.agreement.roles.find(({ id }) => id === people[0]!.roleId)!
    const party = { management: 'Management', marketing: 'Marketing', sales: 'Sales', own: '' }[role.side]
    const objections = [{ who: `Objection, ${people[0]!.name} (${party})`, reason: 'Counted twice' }]
    expect(openIn(workspace)).toEqual([
      { id: first.id, stage: first.name, missing: [], objections, positions: [] },
    ])
    const edited = applied(workspace, { type: 'edit-stage', id: first.id, fields: { definition: 'Other.' } })
    expect(openIn(edited)).toEqual([
      {
        id: first.id,
        stage: first.name,
        missing: [],
        objections,
        positions: [`${people.length - 1} spoke on an earlier wording`],
      },
    ])
  })

  it('counts who has not spoken, stage by stage', () => {
    const workspace = draft({
      type: 'clear-position',
      stageId: second.id,
      participantId: people[1]!.id,
    })
    expect(openIn(workspace)).toMatchObject([{ id: second.id, positions: ['1 has not said'] }])
    const joined = applied(workspace, {
      type: 'add-participant',
      id: 'kaisa' as ParticipantId,
      name: 'Kaisa',
      roleId: 'sales' as RoleId,
    })
    expect(openIn(joined).map(({ positions }) => positions)).toEqual(
      stages.map(({ id }) => [id === second.id ? '2 have not said' : '1 has not said']),
    )
  })

  it('is not said of a version that was agreed before', () => {
    const workspace = draft(take(0, first.id, 'Counted twice'))
    expect(openIn(workspace, 2)).toEqual([])
  })

  it.each(languages)('is read back by the printer in %s', (language) => {
    const report = agreementReport(draft(take(0, first.id, 'Counted twice')), { ...options, language })
    expect(readAgreementReport(JSON.parse(JSON.stringify(report)), 'report')).toEqual(report)
  })
})
