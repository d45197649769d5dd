import { expect, test } from 'vitest'
import { loadWorkspace, type LooseJson } from '#tests/fixtures/load.ts'
import { parseWorkspace } from '../validate.ts'

const agreed = loadWorkspace('agreed.tuotto')

/** What is wrong with the workspace once something in it was changed by hand. */
function problemsAfter(edit: (workspace: LooseJson) => void): string[] {
  const content = structuredClone(agreed) as LooseJson
  edit(content)
  const result = parseWorkspace(content)
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`)
}

const draft = (version: number) => ({ status: 'draft', version, reason: '' })

test('the workspace itself has none', () => {
  expect(problemsAfter(() => undefined)).toEqual([])
})

test.each<[what: string, edit: (workspace: LooseJson) => void, problem: string]>([
  ['no version at all', (content) => (content.versions = {}), 'versions required'],
  ['a gap', (content) => delete content.versions[1], 'versions/2 versions-out-of-order'],
  [
    'a version beyond the next',
    (content) => (content.versions[4] = draft(4)),
    'versions/4 versions-out-of-order',
  ],
  [
    'a draft before an agreed version',
    (content) => (content.versions[1] = draft(1)),
    'versions/1/status versions-out-of-order',
  ],
  [
    'two drafts',
    (content) => Object.assign(content.versions, { 3: draft(3), 4: draft(4) }),
    'versions/3/status versions-out-of-order',
  ],
  [
    'a version under another number',
    (content) => (content.versions[3] = draft(4)),
    'versions/4 versions-out-of-order',
  ],
  ['a version twice', (content) => (content.versions[3] = draft(2)), 'versions/2 versions-out-of-order'],
  [
    'two versions that changed places',
    ({ versions }) => ([versions[1], versions[2]] = [versions[2], versions[1]]),
    'versions/1 versions-out-of-order',
  ],
  [
    'an agreed version without its hash',
    (content) => delete content.versions[2].agreedHash,
    'versions/2/agreedHash wrong-type',
  ],
  [
    'an agreed version without its definitions',
    (content) => (content.versions[2].stages = []),
    'versions/2/stages too-few',
  ],
  [
    'a signature in a draft',
    (content) => (content.versions[3] = { ...draft(3), signatures: [] }),
    'versions/3/signatures unexpected-field',
  ],
  [
    'a hash that is none',
    (content) => (content.versions[2].contentHash = 'ABC'),
    'versions/2/contentHash wrong-format',
  ],
  ['a role twice', ({ agreement }) => agreement.roles.push(agreement.roles[0]), 'agreement/roles duplicate'],
  [
    'somebody twice',
    ({ agreement }) => agreement.participants.push(agreement.participants[0]),
    'agreement/participants duplicate',
  ],
  [
    'somebody in a role that does not exist',
    ({ agreement }) => (agreement.participants[0].roleId = 'gone'),
    'agreement/participants/aino/roleId unknown-role',
  ],
  ['a round under another name', ({ rounds }) => (rounds.r0.id = 'r1'), 'rounds/r0/id duplicate'],
  [
    'somebody who is asked twice',
    ({ rounds }) => rounds.r0.answerers.push(rounds.r0.answerers[0]),
    'rounds/r0/answerers duplicate',
  ],
  [
    'an answer under another name',
    ({ answers }) => (answers['r0/aino'].answererId = 'eero'),
    'answers/r0/aino/key duplicate',
  ],
  ['an answer to no round', (content) => (content.rounds = {}), 'answers/r0/aino/roundId unknown-round'],
  [
    'an answer of somebody who was not asked',
    ({ rounds }) => rounds.r0.answerers.shift(),
    'answers/r0/aino/answererId unknown-participant',
  ],
  [
    'an answer to another question',
    ({ answers }) => (answers['r0/aino'].content = { kind: 'criteria', votes: {} }),
    'answers/r0/aino/content/kind not-offered',
  ],
  [
    'a lead under another name',
    ({ sampleLeads }) => (sampleLeads.l0.id = 'l1'),
    'sampleLeads/l0/id duplicate',
  ],
  [
    'a position under another name',
    ({ positions }) => (positions['mql/eero'].stageId = 'sql'),
    'positions/mql/eero/key duplicate',
  ],
  [
    'a position of somebody who does not take part',
    ({ agreement }) => agreement.participants.pop(),
    'positions/mql/eero/participantId unknown-participant',
  ],
  [
    'a position on a stage that does not exist',
    ({ positions }) => (positions['x/eero'] = { ...positions['mql/eero'], key: 'x/eero', stageId: 'x' }),
    'positions/x/eero/stageId unknown-stage',
  ],
  [
    'an objection without a reason',
    ({ positions }) => Object.assign(positions['mql/eero'], { stance: 'objection', reason: ' ' }),
    'positions/mql/eero/reason required',
  ],
  [
    'a logo under another name',
    ({ logos }) =>
      (logos.client = { owner: 'consultant', image: 'data:image/png;base64,AA==', width: 1, height: 1 }),
    'logos/client/owner duplicate',
  ],
])('%s is refused', (_, edit, problem) => {
  expect(problemsAfter(edit)).toContain(problem)
})
