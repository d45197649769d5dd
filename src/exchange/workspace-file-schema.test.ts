import { describe, expect, test } from 'vitest'
import { workspaceSchema } from '#domain/validate.ts'
import { fixtureText, type LooseJson } from '#tests/fixtures/load.ts'
import { workspaceFileJsonSchema } from './workspace-file-schema.ts'

describe('the published JSON Schema', () => {
  // Where this fails on purpose: vitest run --update writes the file anew.
  test('is that of the code', async () => {
    const text = `${JSON.stringify(workspaceFileJsonSchema(), null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../resources/schema/tuotto.schema.json')
  })

  test('names every field of every record, and no other is allowed', () => {
    const schema = workspaceFileJsonSchema() as LooseJson
    const { workspace } = schema.properties
    expect(workspace.required.sort()).toEqual(Object.keys(workspaceSchema.shape).sort())
    const stage = workspace.properties.stages.additionalProperties
    expect(stage.additionalProperties).toBe(false)
    const sample = JSON.parse(fixtureText('reference.tuotto'))
    expect(stage.required.sort()).toEqual(Object.keys(sample.workspace.stages.mql).sort())
  })
})
