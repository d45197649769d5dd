import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { schemaVersion } from '#domain/workspace.ts'
import packageJson from '../../package.json'
import { fixtureText, loadWorkspace, type LooseJson } from '../fixtures/load.ts'
import { projected } from '../fixtures/runners.ts'
import { builtCommandLine, jsonOf } from './built-command-line.ts'

const { folder, run, fileWith } = builtCommandLine()
const reference = fileURLToPath(new URL('../fixtures/reference.tuotto', import.meta.url))
const agreed = fileURLToPath(new URL('../fixtures/agreed.tuotto', import.meta.url))

describe('validate', () => {
  test('says what a valid file holds', async () => {
    const finished = await run('validate', reference)
    expect(finished).toMatchObject({ exitCode: 0, stderr: '' })
    expect(jsonOf(finished)).toEqual({
      valid: true,
      name: 'Reference workload',
      schemaVersion,
      currency: 'EUR',
      months: 36,
      stages: 7,
      channels: 4,
    })
  })

  test('names every problem with its place, code and message', async () => {
    const file = JSON.parse(fixtureText('reference.tuotto'))
    file.workspace.plan.months = 121
    file.workspace.stageNumbers.mql.rate = -1
    const finished = await run('validate', await fileWith(JSON.stringify(file)))
    expect(finished).toMatchObject({ exitCode: 1, stderr: '' })
    expect(jsonOf(finished)).toEqual({
      errors: [
        { path: 'plan/months', code: 'too-large', message: expect.stringContaining('120') },
        { path: 'stageNumbers/mql/rate', code: 'too-small', message: expect.any(String) },
      ],
    })
  })

  test.each([
    ['fi', 'Tiedostoa ei ole.'],
    ['pl', 'Nie ma takiego pliku.'],
    ['en', 'There is no such file.'],
  ])('speaks %s', async (language, message) => {
    const finished = await run('validate', 'nowhere.tuotto', '--language', language)
    expect(finished.exitCode).toBe(1)
    expect(jsonOf(finished)).toEqual({ errors: [{ path: '', code: 'file-not-found', message }] })
  })

  test('problems of the content are told in the language asked for as well', async () => {
    const file = await fileWith('{')
    const messages = await Promise.all(
      ['fi', 'pl', 'en'].map(async (language) => {
        const [error] = jsonOf(await run('validate', file, `--language=${language}`)).errors
        expect(error).toMatchObject({ path: '', code: 'not-json' })
        return error.message
      }),
    )
    expect(new Set(messages).size).toBe(3)
  })
})

describe('verify', () => {
  /** The agreed file with something in it changed by hand. */
  function edited(edit: (workspace: LooseJson) => void): Promise<string> {
    const file = JSON.parse(fixtureText('agreed.tuotto'))
    edit(file.workspace)
    return fileWith(JSON.stringify(file))
  }

  test('prints the versions with their hashes, and that all is in order', async () => {
    const finished = await run('verify', agreed)
    expect(finished).toMatchObject({ exitCode: 0, stderr: '' })
    expect(jsonOf(finished)).toEqual({
      ok: true,
      versions: [
        {
          version: 1,
          status: 'agreed',
          contentHash: '3bc4335158ea8a94b80f1d35477cf6970d117fec4c51166d551b02269a675d8a',
          agreedHash: '51ca36b6b22a883b4366aac71716f0fa6d358e27d058bdf7f1a46db5bb1356c6',
          signatures: 3,
        },
        {
          version: 2,
          status: 'agreed',
          contentHash: 'bfea3d570981e693e3adf39c1049e76974df4cacc5a98841ab12cda8a2565968',
          agreedHash: '5190b3f9c115679cbc7af6801606e7563e2f01f03bd5ca40027187265fcfa699',
          signatures: 3,
        },
      ],
      alterations: [],
    })
  })

  test('a file in which nothing was proposed yet is in order', async () => {
    const output = jsonOf(await run('verify', reference))
    const draft = { version: 1, status: 'draft', contentHash: null, agreedHash: null, signatures: 0 }
    expect(output).toEqual({ ok: true, versions: [draft], alterations: [] })
  })

  test.each([
    ['en', 'Version 1 › SQL › Definition: altered since it was proposed or signed.'],
    ['fi', 'Versio 1 › SQL › Määritelmä: muutettu ehdottamisen tai allekirjoittamisen jälkeen.'],
    ['pl', 'Wersja 1 › SQL › Definicja: zmieniono po zaproponowaniu lub podpisaniu.'],
  ])('says in %s what was altered and where, with exit code 1', async (language, message) => {
    const file = await edited(({ versions }) => (versions[1].stages[2].definition = 'Slipped in'))
    const finished = await run('verify', file, '--language', language)
    expect(finished).toMatchObject({ exitCode: 1, stderr: '' })
    expect(jsonOf(finished)).toMatchObject({
      ok: false,
      versions: [{ version: 1 }, { version: 2 }],
      alterations: [{ kind: 'altered', path: 'versions/1/stages/2/definition', version: 1, message }],
    })
  })

  test('tells of each alteration', async () => {
    const file = await edited(({ versions, stages }) => {
      stages.sql.definition = 'Slipped in'
      versions[2].previousAgreedHash = '0'.repeat(64)
      versions[2].signatures.pop()
    })
    const output = jsonOf(await run('verify', file))
    expect(output.alterations.map(({ kind, path }: LooseJson) => `${kind} ${path}`).sort()).toEqual([
      'altered versions/2/previousAgreedHash',
      'altered versions/2/signatures/2',
      'chain versions/2/previousAgreedHash',
      'live stages/sql/definition',
      'signature versions/2/signatures',
    ])
    expect(output.versions[1].signatures).toBe(2)
  })

  test('a file that cannot be valid is refused as everywhere', async () => {
    const finished = await run('verify', await edited(({ versions }) => delete versions[1]))
    expect(finished).toMatchObject({ exitCode: 1, stderr: '' })
    expect(jsonOf(finished)).toEqual({
      errors: [{ path: 'versions/2', code: 'versions-out-of-order', message: expect.any(String) }],
    })
  })
})

describe('project', () => {
  test('prints the expected results of the reference workload, to 1e-9', async () => {
    const finished = await run('project', reference)
    expect(finished).toMatchObject({ exitCode: 0, stderr: '' })
    const output = jsonOf(finished)
    const expected = JSON.parse(fixtureText('reference.expected.json'))
    expect(Object.keys(output)).toEqual(expect.arrayContaining(Object.keys(expected)))
    for (const [key, wanted] of Object.entries(expected)) {
      const [found, values] = [[output[key]].flat(3), [wanted].flat(3)] as [number[], number[]]
      expect(found).toHaveLength(values.length)
      const scale = Math.max(...values.map(Math.abs)) * 1e-6
      values.forEach((value, i) =>
        expect(Math.abs(found[i]! - value) / Math.max(Math.abs(value), scale)).toBeLessThan(1e-9),
      )
    }
  })

  test('prints every number at full precision, with what it is a number of', async () => {
    const output = jsonOf(await run('project', reference))
    const projection = projected(loadWorkspace('reference.tuotto'))
    expect(output.cumCash).toEqual([...projection.cumulativeCash])
    expect(output.stage).toEqual(projection.stageEntries.map((people) => [...people]))
    expect(output.keyFigures).toEqual(projection.keyFigures)
    expect(output).toMatchObject({
      currency: 'EUR',
      amounts: 'before tax and without VAT',
      months: 36,
      startMonth: 3,
      stageNames: ['Visit', 'Lead', 'MQL', 'SQL', 'Opportunity', 'Proposal', 'Customer'],
      channelNames: ['Paid search', 'Organic', 'Outbound', 'Partner'],
    })
    expect(output.costParts.byChannel).toHaveLength(4)
  })

  test('a figure that does not exist is null, with its reason among the key figures', async () => {
    const file = JSON.parse(fixtureText('reference.tuotto'))
    file.workspace.plan.margin = 0
    const output = jsonOf(await run('project', await fileWith(JSON.stringify(file))))
    expect(output).toMatchObject({ payback: null, irrMonthly: null, irrAnnual: null, roi: -1 })
    expect(output.keyFigures.irrMonthly).toEqual({ kind: 'none', reason: 'no-sign-change' })
  })

  test('a workspace without a path is refused', async () => {
    const file = JSON.parse(fixtureText('reference.tuotto'))
    file.workspace.channels = {}
    file.workspace.profile.channelOrder = []
    for (const numbers of Object.values<LooseJson>(file.workspace.stageNumbers)) numbers.channelRates = {}
    for (const stage of Object.values<LooseJson>(file.workspace.stages)) stage.placement = 'beside'
    const path = await fileWith(JSON.stringify(file))
    expect((await run('validate', path)).exitCode).toBe(0)
    const finished = await run('project', path)
    expect(finished.exitCode).toBe(1)
    expect(jsonOf(finished).errors).toEqual([
      { path: 'profile/stageOrder', code: 'no-stages', message: expect.any(String) },
    ])
  })
})

describe('bad files', () => {
  test.each<[what: string, content: string | Uint8Array, code: string]>([
    ['an empty one', '', 'not-json'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00, 0x80), 'not-text'],
    ['five million levels', '['.repeat(5_000_000), 'too-deep'],
    ['33 million characters', ' '.repeat(33 * 1024 * 1024 + 1), 'too-big-a-file'],
    ['another kind of JSON', '{"a":1}', 'not-a-workspace-file'],
    ['a newer version', '{"format":"tuotto","schemaVersion":99}', 'newer-version'],
    ['a polluted one', '{"format":"tuotto","__proto__":{"format":"tuotto"}}', 'unexpected-field'],
    ['one with a key twice', '{"format":"tuotto","format":"tuotto"}', 'duplicate-key'],
  ])('%s is refused without a stack trace', async (_, content, code) => {
    const file = await fileWith(content)
    for (const command of ['validate', 'verify', 'project']) {
      const finished = await run(command, file)
      expect(finished).toMatchObject({ exitCode: 1, stderr: '' })
      const { errors } = jsonOf(finished)
      expect(errors[0]).toEqual({ path: expect.any(String), code, message: expect.stringMatching(/./) })
      expect(finished.stdout).not.toMatch(/\bat .*:\d+/)
    }
  })

  test('a folder is not readable', async () => {
    const inner = join(folder(), 'inner')
    await mkdir(inner)
    expect(jsonOf(await run('validate', inner)).errors[0]).toMatchObject({ code: 'not-readable' })
  })
})

describe('the command line itself', () => {
  test.each([
    [['frobnicate', 'file'], 'frobnicate'],
    [['validate'], 'file is missing'],
    [['project', 'a', 'b'], '"b"'],
    [['project', 'a', '--language', 'sv'], '"sv"'],
    [['project', 'a', '--colour'], '--colour'],
    [['--language', 'fi'], 'command is missing'],
    [['frobnicate', '--help'], 'frobnicate'],
  ])('%j is not understood: nothing on stdout, the reason on stderr, exit code 2', async (line, reason) => {
    const finished = await run(...line)
    expect(finished).toMatchObject({ exitCode: 2, stdout: '' })
    expect(finished.stderr.split('\n')[0]).toContain(reason)
    expect(finished.stderr).toContain('Exit code')
    expect(finished.stderr).not.toMatch(/\bat .*:\d+/)
  })

  test('--version is that of the package', async () => {
    expect(await run('--version')).toEqual({ exitCode: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  })

  test('--help names the commands, and each has help of its own', async () => {
    for (const line of [['--help'], ['-h'], []]) {
      const help = await run(...line)
      expect(help).toMatchObject({ exitCode: 0, stderr: '' })
      expect(help.stdout).toMatch(/validate FILE[\s\S]*verify FILE[\s\S]*project FILE/)
    }
    expect((await run('validate', '--help')).stdout).toContain('tuottolaskuri validate FILE')
    expect((await run('project', '--help')).stdout).toContain('stageByChannel')
    expect((await run('verify', '--help')).stdout).toContain('agreedHash')
  })
})
