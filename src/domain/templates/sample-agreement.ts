import type { Answerer, AnswerContent, Question } from '../agreement/round.ts'
import { calendarDay } from '../calendar-day.ts'
import { applyCommand } from '../commands/apply.ts'
import type { Command } from '../commands/command.ts'
import type { ParticipantId, RoleId, RoundId, SampleLeadId, StageId } from '../identifier.ts'
import { inputValue, planInput, stageInput, type InputPath } from '../inputs.ts'
import type { Criterion, Stage } from '../stage.ts'
import type { Workspace } from '../workspace.ts'
import type { InboundStage } from './inbound.ts'
import type { AgreementText, WorkshopSide } from './texts/shape.ts'

interface Story {
  words: AgreementText
  /** Texts of the leads that are classified */
  leads: readonly string[]
  stage: (key: InboundStage) => StageId
  newId: () => string
}

const sides = ['management', 'marketing', 'sales'] as const satisfies readonly WorkshopSide[]
const day = 86_400_000
/** Days before the sample is created: the first workshop, its signing, and the second one */
const firstWorkshop = 203
const firstSigning = 199
const secondWorkshop = 12
const secondSigning = 9
/** Days after it until the definitions are looked at again */
const review = 170

/**
 * What the invented team did in the half-year before: a workshop with blind rounds, version 1 signed by all three
 * sides, a sharper definition of the SQL after half a year, version 2. Made by the commands that people use, so that
 * it could have happened. What was counted under version 1 still says so.
 */
export function withSampleAgreement(workspace: Workspace, story: Story): Workspace {
  const { words, stage, newId } = story
  const { createdAt } = workspace.profile
  const at = (daysBefore: number) => createdAt - daysBefore * day
  const people = sides.flatMap((side) =>
    words.participants[side].map((person) => ({ id: newId() as ParticipantId, side, ...person })),
  )
  const sql = workspace.stages[stage('sql')]!
  const salesDirector = people[4]!
  const accountManager = people[5]!
  const position = (daysBefore: number, participant: (typeof people)[number], stageId: StageId): Command => ({
    type: 'take-position',
    stageId,
    participantId: participant.id,
    stance: 'agree',
    reason: '',
    at: at(daysBefore),
  })
  const allAgree = (daysBefore: number) =>
    workspace.profile.stageOrder.flatMap((stageId) =>
      people.map((person) => position(daysBefore, person, stageId)),
    )
  const reservation: Command = {
    ...position(firstWorkshop, accountManager, stage('mql')),
    stance: 'reservation',
    reason: words.reservation,
  } as Command
  const objection: Command = {
    ...position(firstWorkshop, salesDirector, stage('sql')),
    stance: 'objection',
    reason: words.objection.raised,
  } as Command
  const settled = {
    ...position(firstWorkshop, salesDirector, stage('sql')),
    reason: words.objection.settled,
  } as Command
  const sampleLeads = story.leads.map((text) => ({
    id: newId() as SampleLeadId,
    text,
    source: 'ready' as const,
  }))

  const rounds = roundsOf(workspace, story, { people, sampleLeads })
  const signed = (version: 0 | 1, daysBefore: number): Command[] => [
    { type: 'edit-version', reason: words.versions[version].reason },
    { type: 'propose-version', who: people[0]!.name, at: at(daysBefore) },
    ...sides.map((side): Command => {
      const [{ name, title }] = words.participants[side]
      return {
        type: 'sign-version',
        at: at(daysBefore),
        signature: {
          roleId: side as string as RoleId,
          name,
          role: title,
          signedOn: calendarDay(at(daysBefore)),
          comment: words.versions[version].comments[side],
          drawing: [],
        },
      }
    }),
  ]

  const begun = carriedOut(workspace, [
    ...people.map(
      ({ id, name, side }): Command => ({
        type: 'add-participant',
        id,
        name,
        roleId: side as string as RoleId,
      }),
    ),
    { type: 'add-sample-leads', leads: sampleLeads },
    { type: 'edit-stage', id: sql.id, fields: firstWording(sql, words, newId) },
  ])
  const first = carriedOut(begun, [
    ...rounds.terms(at(firstWorkshop)),
    ...rounds.criteria(at(firstWorkshop)),
    ...rounds.calibration(at(firstWorkshop), firstCalibration),
    objection,
    settled,
    ...allAgree(firstWorkshop).filter((command) => !isAbout(command, salesDirector.id, stage('sql'))),
    reservation,
    ...signed(0, firstSigning),
  ])
  return carriedOut(first, [
    { type: 'start-version', reason: words.versions[1].reason },
    {
      type: 'edit-stage',
      id: sql.id,
      fields: { definition: sql.definition, entryCriteria: sql.entryCriteria },
    },
    ...rounds.calibration(at(secondWorkshop), secondCalibration),
    ...rounds.estimates(at(secondWorkshop)),
    ...people.map((person) => position(secondWorkshop, person, sql.id)),
    ...signed(1, secondSigning),
    {
      type: 'edit-agreement',
      fields: { reviewOn: calendarDay(createdAt + review * day) },
    },
  ])
}

function isAbout(command: Command, participantId: ParticipantId, stageId: StageId): boolean {
  return (
    command.type === 'take-position' && command.participantId === participantId && command.stageId === stageId
  )
}

/** As the company first had it; criteria that are not those of the template have ids of their own. */
function firstWording(sql: Stage, { firstSql }: AgreementText, newId: () => string): Partial<Stage> {
  const entryCriteria = firstSql.entryCriteria.map(
    (text): Criterion => ({
      id: sql.entryCriteria.find((criterion) => criterion.text === text)?.id ?? newId(),
      text,
    }),
  )
  return { definition: firstSql.definition, entryCriteria }
}

/** Stage that each of the six chose, lead by lead: L(ead), M(QL), S(QL), O(pportunity), X: none of these */
const firstCalibration = [
  'SSSSSS',
  'LLLLLL',
  'OOOOOO',
  'MLMMLL',
  'SMSMLX',
  'SOMSOS',
  'SSSSML',
  'MSSMLM',
  'MLMMXX',
  'LLMLXX',
]
const secondCalibration = [
  'SSSSSS',
  'LLLLLL',
  'OOOOOO',
  'LLMLLL',
  'MMMMLM',
  'SOSOOO',
  'MMMMMM',
  'MMMMMM',
  'LLMLXL',
  'XXXXXX',
]
const stageOfLetter = { L: 'lead', M: 'mql', S: 'sql', O: 'opportunity', X: 'other' } as const

/** Low, likely and high of each of the six, as multiples of what the plan says */
const estimateFactors = [
  [0.85, 1.1, 1.3],
  [0.7, 0.9, 1.05],
  [0.9, 1.15, 1.35],
  [0.85, 1.05, 1.2],
  [0.6, 0.8, 1],
  [0.65, 0.85, 1.05],
] as const

interface Asked {
  people: readonly { id: ParticipantId; side: WorkshopSide }[]
  sampleLeads: readonly { id: SampleLeadId; text: string }[]
}

/** The blind rounds of the workshop, each from the question to the reveal. */
function roundsOf(workspace: Workspace, { words, stage, newId }: Story, { people, sampleLeads }: Asked) {
  const peopleIds = people.map(({ id }) => id as string)
  function round(
    at: number,
    question: Question,
    answers: readonly (readonly [Answerer['id'], AnswerContent])[],
  ): Command[] {
    const id = newId() as RoundId
    const mode = question.kind === 'terms' ? ('side' as const) : ('participant' as const)
    return [
      { type: 'start-round', id, question, mode, answererIds: answers.map(([who]) => who), at },
      ...answers.map(
        ([answererId, content]): Command => ({ type: 'seal-answer', roundId: id, answererId, content, at }),
      ),
      { type: 'reveal-round', id, at },
    ]
  }
  const criteria = words.firstSql.entryCriteria.map((text) => ({ id: newId(), text }))
  const paths: InputPath[] = [
    stageInput(stage('mql'), 'rate'),
    stageInput(stage('sql'), 'rate'),
    planInput('dealSize'),
  ]
  return {
    terms: (at: number) =>
      (['mql', 'sql'] as const).flatMap((key) =>
        round(
          at,
          { kind: 'terms', stageId: stage(key) },
          sides.map((side) => [
            side,
            { kind: 'terms', ...duties[key][side], ...answerWords(words.answers[key][side]) },
          ]),
        ),
      ),
    criteria: (at: number) =>
      round(
        at,
        { kind: 'criteria', stageId: stage('sql'), criteria },
        peopleIds.map((id, who) => [
          id,
          {
            kind: 'criteria',
            votes: Object.fromEntries(
              criteria.map((criterion, place) => [criterion.id, criterionVotes[place]![who]!]),
            ),
          },
        ]),
      ),
    calibration: (at: number, chosen: readonly string[]) =>
      round(
        at,
        {
          kind: 'calibration',
          leads: sampleLeads.map(({ id, text }) => ({ id, text })),
          stageIds: Object.values(stageOfLetter).map(stage),
        },
        peopleIds.map((id, who) => [
          id,
          {
            kind: 'calibration',
            stageByLead: Object.fromEntries(
              sampleLeads.map((lead, place) => [
                lead.id,
                stage(stageOfLetter[chosen[place]![who] as keyof typeof stageOfLetter]),
              ]),
            ),
          },
        ]),
      ),
    estimates: (at: number) =>
      round(
        at,
        { kind: 'estimate', paths },
        peopleIds.map((id, who) => [
          id,
          {
            kind: 'estimate',
            estimates: Object.fromEntries(
              paths.map((path) => {
                const value = inputValue(workspace, path) as number
                const [low, likely, high] = estimateFactors[who]!.map((factor) => rounded(value * factor))
                return [path, { low: low!, likely: likely!, high: high! }]
              }),
            ),
          },
        ]),
      ),
  }
}

/** By criterion, and by person: the interest is not disputed, the rest is. */
const criterionVotes = [
  ['required', 'required', 'required', 'required', 'required', 'required'],
  ['required', 'helpful', 'helpful', 'required', 'required', 'required'],
  ['not-needed', 'helpful', 'not-needed', 'helpful', 'required', 'required'],
] as const

const owner = (kind: 'marketing' | 'sales') => ({ kind, name: '' })

/** Who owns the stage and what has to happen, as each side saw it before they talked */
const duties = {
  mql: {
    management: {
      owner: owner('marketing'),
      obligation: 'must',
      worker: owner('sales'),
      handoff: 'automatic',
    },
    marketing: { owner: owner('sales'), obligation: 'must', worker: owner('sales'), handoff: 'automatic' },
    sales: { owner: owner('marketing'), obligation: 'may', worker: owner('sales'), handoff: 'automatic' },
  },
  sql: {
    management: {
      owner: owner('sales'),
      obligation: 'must',
      worker: owner('sales'),
      handoff: 'sales-decision',
    },
    marketing: { owner: owner('sales'), obligation: 'must', worker: owner('sales'), handoff: 'automatic' },
    sales: { owner: owner('sales'), obligation: 'must', worker: owner('sales'), handoff: 'manual' },
  },
} as const

function answerWords({ definition, duty, criteria }: AgreementText['answers']['mql']['sales']) {
  return { definition, duty, criteria: [...criteria] }
}

/** To two significant digits, as people estimate */
function rounded(value: number): number {
  const size = 10 ** (Math.floor(Math.log10(value)) - 1)
  return Number((Math.round(value / size) * size).toPrecision(6))
}

function carriedOut(workspace: Workspace, commands: readonly Command[]): Workspace {
  return commands.reduce((before, command) => {
    const outcome = applyCommand(before, command)
    if (!outcome.ok) throw new Error(`${command.type}: ${JSON.stringify(outcome.problems)}`)
    return outcome.workspace
  }, workspace)
}
