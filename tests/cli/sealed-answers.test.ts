import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandNames, type CommandName } from '#cli/commands.ts'
import type { Answer, AnswerContent } from '#domain/agreement/round.ts'
import { schemaVersion, type Workspace } from '#domain/workspace.ts'
import { writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { anyAskedWorkspace } from '#tests/fixtures/arbitrary-what-if.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { loadWorkspace } from '#tests/fixtures/load.ts'
import { builtCommandLine } from './built-command-line.ts'

const { run, fileWith } = builtCommandLine()
const secret = 'Nobody-has-seen-this'
const origin = { application: 'Tuottolaskuri 0.1.0', savedAt: '2026-03-31T12:00:00.000Z' }

const unseen: AnswerContent = {
  kind: 'terms',
  owner: { kind: 'own', name: secret },
  obligation: 'must',
  worker: { kind: 'own', name: secret },
  handoff: 'manual',
  criteria: [secret],
  definition: secret,
  duty: secret,
}

/** The workspace with something else in each answer that was not revealed. */
function withSecret(workspace: Workspace): Workspace {
  const answers = Object.entries<Answer>(workspace.answers).map(([key, answer]) => {
    const isOpen = workspace.rounds[answer.roundId]?.revealedAt === null
    return [key, isOpen ? { ...answer, content: unseen } : answer]
  })
  return { ...workspace, answers: Object.fromEntries(answers) }
}

test('no workspace file has an answer that was not revealed', () => {
  let sealed = 0
  checkProperty(
    fc.property(anyAskedWorkspace.map(withSecret), (workspace) => {
      if (JSON.stringify(workspace).includes(secret)) sealed++
      expect(writeWorkspaceFile(workspace, origin)).not.toContain(secret)
    }),
    100,
  )
  expect(sealed).toBeGreaterThan(80)
})

/** As this machine holds it, which no file that the application writes does. */
function heldHere(): string {
  const agreed = loadWorkspace('agreed.tuotto')
  const round = { ...Object.values(agreed.rounds)[0]!, id: 'open', place: 2, revealedAt: null }
  const answer = { key: 'open/aino', roundId: 'open', answererId: 'aino', content: unseen, sealedAt: 1 }
  const workspace = {
    ...agreed,
    rounds: { ...agreed.rounds, open: round },
    answers: { ...agreed.answers, 'open/aino': answer },
  }
  return JSON.stringify({ format: 'tuotto', schemaVersion, ...origin, workspace })
}

const more: Record<CommandName, string[]> = {
  validate: [],
  verify: [],
  project: [],
  compare: [],
  sensitivity: [],
  grid: ['--x', 'plan/margin', '--x-from', '0.1', '--x-to', '0.9', '--y', 'plan/dealSize'],
  seek: ['--figure', 'roi', '--target', '0.5', '--input', 'plan/dealSize'],
  montecarlo: ['--trials', '100', '--workers', '1'],
}

test.each(commandNames)('%s prints nothing of an answer that was not revealed', async (command) => {
  const text = heldHere()
  expect(text).toContain(secret)
  const done = await run(command, await fileWith(text), ...more[command])
  expect(done.exitCode).toBe(0)
  expect(done.stderr).toBe('')
  expect(done.stdout).not.toContain(secret)
})

test.each([
  ['too long', 'duty', secret.repeat(500)],
  ['none of the choices', 'obligation', secret],
  ['no list', 'criteria', secret],
])('nor is anything of it printed where it is refused itself: %s', async (_, field, value) => {
  const file = JSON.parse(heldHere())
  file.workspace.answers['open/aino'].content[field] = value
  const refused = await run('validate', await fileWith(JSON.stringify(file)))
  expect(refused.exitCode).toBe(1)
  expect(refused.stdout).toContain(`answers/open/aino/content/${field}`)
  expect(refused.stdout + refused.stderr).not.toContain(secret)
})
