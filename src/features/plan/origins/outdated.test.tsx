import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { StageId } from '#domain/identifier.ts'
import { stageInput } from '#domain/inputs.ts'
import { inlineRunner } from '#runner/inline.ts'
import { applied, author } from '#tests/fixtures/commands.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { enterAndLeave, renderFields } from '../testing/render-fields.tsx'
import { OutdatedNotice } from './OutdatedNotice.tsx'

/** Version 2 of the sample sharpened the SQL; the rate into it was counted before. */
const workspace = sampleWorkspace()
const stageOf = (abbreviation: string): StageId =>
  Object.values(workspace.stages).find((stage) => stage.abbreviation === abbreviation)!.id
const rateToSql = stageInput(stageOf('MQL'), 'rate')

function renderRate() {
  return renderFields(
    <>
      <OutdatedNotice />
      <PlanInput path={rateToSql} label="Rate" />
    </>,
    { workspace, engine: inlineRunner },
  )
}

it('is said at the number and counted in the header, until somebody confirms it', () => {
  const { session } = renderRate()
  expect(screen.getByTestId('outdated-notice')).toHaveTextContent(
    '1 number was made under an earlier version of the definitions',
  )
  const mark = screen.getByTestId('outdated')
  expect(mark).toHaveTextContent('Made under version 1, now 2')
  fireEvent.click(mark)
  expect(screen.getByText('Since then another meaning: SQL. Does the number still hold?')).toBeVisible()
  fireEvent.click(screen.getByRole('button', { name: 'Still holds' }))
  expect(screen.queryByTestId('outdated')).toBeNull()
  expect(screen.queryByTestId('outdated-notice')).toBeNull()
  expect(session.committed.provenance[rateToSql]).toMatchObject({ origin: 'own-data', underVersion: 2 })
})

it('is over when the number is entered anew', () => {
  renderRate()
  enterAndLeave(screen.getByRole('textbox', { name: 'Rate' }), '35')
  expect(screen.queryByTestId('outdated')).toBeNull()
})

it('is listed with where the number stands, scenarios included', () => {
  const scenario = Object.values(workspace.scenarios).find(({ isLocked }) => !isLocked)!
  const overridden = applied(workspace, {
    type: 'set-override',
    id: scenario.id,
    path: rateToSql,
    value: 0.45,
  })
  const early = {
    ...overridden,
    scenarios: {
      ...overridden.scenarios,
      [scenario.id]: { ...overridden.scenarios[scenario.id]!, underVersions: { [rateToSql]: 1 } },
    },
  }
  const { session } = renderFields(<OutdatedNotice />, { workspace: early, engine: inlineRunner })
  fireEvent.click(screen.getByTestId('outdated-notice'))
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ),
  ).toEqual(
    expect.arrayContaining([
      ['41%', 'Plan', 'SQL', 'Still holds'],
      ['45%', scenario.name, 'SQL', 'Still holds'],
    ]),
  )
  fireEvent.click(screen.getByRole('button', { name: 'All still hold' }))
  expect(session.committed.scenarios[scenario.id]!.underVersions[rateToSql]).toBe(2)
  expect(session.committed.provenance[rateToSql]!.underVersion).toBe(2)
})

it('a source that counts under another word is said beside the number', () => {
  const counted = applied(workspace, {
    type: 'set-origin',
    paths: [rateToSql],
    origin: 'benchmark',
    source: 'Industry survey 2025',
    term: 'SAL',
    ...author,
  })
  renderFields(<PlanInput path={rateToSql} label="Rate" />, { workspace: counted, engine: inlineRunner })
  expect(screen.getByTestId('foreign-term')).toHaveTextContent(
    'The source says “SAL”, here it is MQL and SQL',
  )
})
