/** One change of the shape: takes the content of a workspace of one version to the next. */
export interface Migration {
  name: string
  /** `content` is unchecked; what comes out is checked by `parseWorkspace`. Never alters what it is given. */
  migrate(content: unknown): unknown
}

/**
 * In order and without a gap: the first takes version 1 to 2, the second 2 to 3, and so on up to
 * `schemaVersion`.
 */
export const migrations: readonly Migration[] = [
  { name: 'what-if', migrate: toVersion2 },
  { name: 'agreement', migrate: toVersion3 },
]

type Loose = Record<string, unknown>

/**
 * Version 2 adds scenarios, ranges, levers and kept charts, and the numbers of sales capacity, recycling, opening
 * pipeline, budgets, payment delay, expansion and targets. What is added computes nothing until it is entered.
 */
function toVersion2(content: unknown): unknown {
  if (!isObject(content)) return content
  return {
    ...content,
    plan: isObject(content['plan']) ? { ...content['plan'], ...newInPlan } : content['plan'],
    stageNumbers: eachRecord(content['stageNumbers'], newInStageNumbers),
    channels: eachRecord(content['channels'], newInChannel),
    whatIf: {
      scenarioOrder: [],
      chartOrder: [],
      levers: [],
      baselineScenarioId: null,
      rateCorrelation: null,
    },
    scenarios: {},
    ranges: {},
    charts: {},
  }
}

// Said here once more and not taken from today's records: those may change, what version 2 was may not.
const newInPlan = {
  fiscalYearStart: 0,
  dealShares: [1],
  expansion: 0,
  paymentDelayMonths: 0,
  lifetimeMonths: 60,
  overheadList: [],
  overheadTag: 'marketing',
  workCalendar: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  hoursPerDay: 8,
  targetKind: 'revenue',
  target: null,
}

const newInStageNumbers = {
  costTag: 'sales',
  recycleShare: 0,
  recycleToStageId: null,
  recycleAfterMonths: 3,
  opening: {},
  hasCapacity: false,
  people: 0,
  peopleList: [],
  leadsPerPerson: 0,
  personCost: 0,
  lostAfterMonths: null,
}

const newInChannel = { budget: 0, budgetList: [], fixedCostList: [], costTag: 'marketing' }

/**
 * Version 3 adds the agreement: who agrees, blind rounds, positions, versions. The header of the profile becomes the
 * first version, a draft: nothing could be signed before. Numbers say under which version they were given.
 */
function toVersion3(content: unknown): unknown {
  if (!isObject(content)) return content
  return {
    ...content,
    profile: isObject(content['profile']) ? withoutAgreement(content['profile']) : content['profile'],
    provenance: eachRecord(content['provenance'], { term: '', underVersion: 0 }),
    scenarios: eachRecord(content['scenarios'], { underVersions: {} }),
    agreement: {
      roles: ['management', 'marketing', 'sales'].map((side) => ({
        id: side,
        side,
        name: '',
        mustSign: true,
      })),
      participants: [],
      agenda: [
        { part: 'introduction', minutes: 10 },
        { part: 'align', minutes: 20 },
        { part: 'criteria', minutes: 15 },
        { part: 'calibrate', minutes: 20 },
        { part: 'handoffs', minutes: 15 },
        { part: 'numbers', minutes: 20 },
        { part: 'sign', minutes: 10 },
        { part: 'spare', minutes: 10 },
      ],
      reviewOn: null,
    },
    rounds: {},
    answers: {},
    sampleLeads: {},
    positions: {},
    versions: { 1: { status: 'draft', version: 1, reason: '' } },
    logos: {},
  }
}

function withoutAgreement({ agreement: _agreement, ...profile }: Loose): Loose {
  return profile
}

function eachRecord(records: unknown, added: Loose): unknown {
  if (!isObject(records)) return records
  return Object.fromEntries(
    Object.entries(records).map(([key, record]) => [
      key,
      isObject(record) ? { ...record, ...added } : record,
    ]),
  )
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Takes content of version `from` to the newest. Throws where `from` is not a version that `steps` starts
 * from or ends at: the caller refuses those before.
 */
export function migrateContent(
  content: unknown,
  from: number,
  steps: readonly Migration[] = migrations,
): unknown {
  const newest = steps.length + 1
  if (!Number.isInteger(from) || from < 1 || from > newest)
    throw new RangeError(`version ${from} is not within 1 to ${newest}`)
  return steps.slice(from - 1).reduce((current, step) => step.migrate(current), content)
}
