import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint')

/** Where a file stands, a line that must be refused there, and the rule that must refuse it. */
const violations: [file: string, line: string, rule: string][] = [
  ['src/domain/a.ts', "import 'react'", 'no-restricted-imports'],
  ['src/domain/a.ts', "import '#engine/project.ts'", 'no-restricted-imports'],
  ['src/domain/a.ts', "import 'node:fs'", 'no-restricted-imports'],
  ['src/domain/commands/a.ts', "import '#i18n/format.ts'", 'no-restricted-imports'],
  ['src/domain/a.ts', 'export const a = Math.random()', 'no-restricted-properties'],
  ['src/domain/a.ts', 'export const a = Date.now()', 'no-restricted-globals'],
  ['src/domain/a.ts', 'export const a = (1).toLocaleString()', 'no-restricted-properties'],
  ['src/engine/a.ts', "import '#session/session.ts'", 'no-restricted-imports'],
  ['src/engine/a.ts', "import 'zod/mini'", 'no-restricted-imports'],
  ['src/engine/a.ts', 'export const a = new Date()', 'no-restricted-globals'],
  ['src/runner/a.ts', "import '#storage/database.ts'", 'no-restricted-imports'],
  ['src/storage/a.ts', "import '#session/session.ts'", 'no-restricted-imports'],
  [
    'src/storage/a.ts',
    "import { PlatformError } from '#platform/contract.ts'\nexport { PlatformError }",
    'no-restricted-imports',
  ],
  [
    'src/session/a.ts',
    "import { project } from '#engine/project.ts'\nexport { project }",
    'no-restricted-imports',
  ],
  ['src/session/a.ts', "import 'dexie'", 'no-restricted-imports'],
  ['src/platform/a.ts', "import '#domain/workspace.ts'", 'no-restricted-imports'],
  ['src/i18n/a.ts', "import '#ui/language.tsx'", 'no-restricted-imports'],
  [
    'src/exchange/a.ts',
    "import { project } from '#engine/project.ts'\nexport { project }",
    'no-restricted-imports',
  ],
  ['src/ui/a.ts', "import 'chart.js'", 'no-restricted-imports'],
  [
    'src/ui/a.ts',
    "import { PlatformError } from '#platform/contract.ts'\nexport { PlatformError }",
    'no-restricted-imports',
  ],
  ['src/ui/a.ts', "import '#features/home/HomeScreen.tsx'", 'no-restricted-imports'],
  ['src/ui/charts/a.ts', "import '#session/session.ts'", 'no-restricted-imports'],
  ['src/features/plan/a.ts', "import '#features/home/HomeScreen.tsx'", 'no-restricted-imports'],
  ['src/features/plan/a.ts', "import 'dexie'", 'no-restricted-imports'],
  ['src/features/plan/a.ts', "import 'electron'", 'no-restricted-imports'],
  [
    'src/features/plan/a.ts',
    "import { WorkspaceLibrary } from '#storage/workspace-library.ts'\nexport { WorkspaceLibrary }",
    'no-restricted-imports',
  ],
  [
    'src/features/plan/a.ts',
    "export const a = () => import('#features/home/HomeScreen.tsx')",
    'no-restricted-imports',
  ],
  ['src/print/a.ts', "import '#session/session.ts'", 'no-restricted-imports'],
  ['src/audience/a.ts', "import '#session/session.ts'", 'no-restricted-imports'],
  ['src/audience/a.ts', "import '#exchange/agreement-report.ts'", 'no-restricted-imports'],
  ['src/audience/a.ts', "import '#platform/browser.ts'", 'no-restricted-imports'],
  ['src/cli/a.ts', "import '#ui/language.tsx'", 'no-restricted-imports'],
  ['electron/main/a.ts', "import '#domain/workspace.ts'", 'no-restricted-imports'],
  ['electron/preload/a.ts', "import 'zod'", 'no-restricted-imports'],
  ['src/features/plan/deep/a.ts', "import '../../home/HomeScreen.tsx'", 'no-restricted-imports'],
]

/** What the layers may do; a rule that refuses everything would pass the list above. */
const allowed: [file: string, line: string][] = [
  ['src/domain/b.ts', "import * as z from 'zod/mini'\nexport { z }"],
  ['src/engine/b.ts', "import { lagShares } from '#domain/lag.ts'\nexport { lagShares }"],
  ['src/session/b.ts', "import type { Projection } from '#engine/project.ts'\nexport type { Projection }"],
  ['src/ui/charts/b.ts', "import { Chart } from 'chart.js'\nexport { Chart }"],
  [
    'src/ui/b.ts',
    "import type { AudienceSlide } from '#platform/contract.ts'\nexport type { AudienceSlide }",
  ],
  [
    'src/features/plan/b.ts',
    "import type { Projection } from '#engine/project.ts'\nexport type { Projection }",
  ],
  [
    'src/audience/b.ts',
    "import type { AudienceSlide } from '#platform/contract.ts'\nexport type { AudienceSlide }",
  ],
  ['src/domain/b.test.ts', 'export const a = Date.now()'],
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tuottolaskuri-layers-'))
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lint(file: string, text: string): { status: number | null; output: string } {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, `${text}\n`)
  const run = spawnSync(process.execPath, [oxlint, '--deny-warnings', file], {
    cwd: folder,
    encoding: 'utf8',
  })
  rmSync(target)
  return { status: run.status, output: run.stdout + run.stderr }
}

describe('architecture rules', () => {
  it.each(violations)('refuse in %s: %s', (file, line, rule) => {
    const { status, output } = lint(file, line)
    expect(output).toContain(rule)
    expect(status).toBe(1)
  })

  it.each(allowed)('allow in %s: %s', (file, line) => {
    const { output } = lint(file, line)
    expect(output).not.toContain('no-restricted')
  })

  it('are applied to the whole source, not to nothing', () => {
    // Whether they are kept there is the lint's own verdict; here only how much it has read.
    const { stdout } = spawnSync(process.execPath, [oxlint, '--silent'], { cwd: root, encoding: 'utf8' })
    const files = Number(/on (\d+) files/.exec(stdout)?.[1])
    expect(files).toBeGreaterThan(200)
  })

  it('name folders that exist in package.json', () => {
    const { imports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      imports: Record<string, string>
    }
    for (const target of Object.values(imports))
      expect(target).toMatch(/^\.\/(src\/[a-z0-9]+|resources|tests)\/\*$/)
  })
})

describe('the compiler', () => {
  it.each([
    ['src/domain', 'export const a = document.title'],
    ['src/domain', "export const a = process.env['HOME']"],
    ['src/engine', 'export const a = crypto.randomUUID()'],
    ['src/engine', "export const a = new TextEncoder().encode('')"],
  ])('knows no page and no machine in %s: %s', (layer, line) => {
    const project = mkdtempSync(path.join(root, layer, 'planted-'))
    try {
      writeFileSync(path.join(project, 'planted.ts'), `${line}\n`)
      writeFileSync(
        path.join(project, 'tsconfig.json'),
        JSON.stringify({ extends: '../tsconfig.json', include: ['planted.ts'], exclude: [] }),
      )
      const run = spawnSync(
        process.execPath,
        [path.join(root, 'node_modules/typescript7/bin/tsc'), '-p', project],
        { encoding: 'utf8' },
      )
      expect(run.stdout).toContain('Cannot find name')
      expect(run.status).not.toBe(0)
    } finally {
      rmSync(project, { recursive: true, force: true })
    }
  })
})
