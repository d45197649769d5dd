import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { expect, test } from 'vitest'
import { inProject } from '../../scripts/lib/project.mjs'
import {
  bridgeName,
  documentedPictures,
  screens,
  openWorkspaceId,
  workspaceRoute,
} from '../../scripts/lib/screens.mjs'

test('a verb that does not exist is refused with those that do', () => {
  const run = spawnSync(process.execPath, [inProject('scripts', 'run.mjs'), 'unheard-of'], {
    encoding: 'utf8',
  })
  expect(run.status).toBe(64)
  expect(run.stdout).toBe('')
  expect(run.stderr).toMatch(/^\[setup\] There is no "unheard-of"\. Known: bench, build, cli, dev/)
})

test('every script of the package names a verb that exists', () => {
  const { scripts } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'))
  const main = fs.readFileSync(inProject('scripts', 'main.mjs'), 'utf8')
  const verbs = Object.values(scripts).map(
    (script) => /^node scripts\/run\.mjs ([a-z0-9]+)$/.exec(script)?.[1],
  )
  for (const verb of verbs) expect(main).toContain(`\n  ${verb}: async`)
})

test('the entry of continuous integration is a program that runs the tests and nothing else', () => {
  const file = inProject('.ci', 'run')
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/ && exec npm test$/)
  if (process.platform !== 'win32') expect(fs.statSync(file).mode & 0o111).toBe(0o111)
})

test('the route of a workspace is read back from the address', () => {
  expect(openWorkspaceId(`app://bundle/index.html${workspaceRoute('0abc', 'plan')}`)).toBe('0abc')
  expect(openWorkspaceId('app://bundle/index.html#/')).toBeUndefined()
})

test('the pictures cover every screen, language and theme, and nothing that does not exist', () => {
  const shown = documentedPictures.flatMap((picture) => picture.screens)
  expect(new Set(shown)).toEqual(new Set(screens.map(({ name }) => name)))
  expect(new Set(documentedPictures.map(({ language }) => language))).toEqual(new Set(['en', 'fi', 'pl']))
  expect(new Set(documentedPictures.map(({ theme }) => theme))).toEqual(new Set(['light', 'dark']))
})

test('the README shows exactly the pictures that the script takes', () => {
  const readme = fs.readFileSync(inProject('README.md'), 'utf8')
  const named = [...readme.matchAll(/resources\/pictures\/([\w-]+)\.png/g)].map(([, name]) => name)
  const taken = documentedPictures.flatMap(({ screens: names, language, theme }) =>
    names.map((name) => `${name}-${language}-${theme}`),
  )
  expect(named.toSorted()).toEqual(taken.toSorted())
})

test('the driver knows the bridge by the name that it has', () => {
  const contract = fs.readFileSync(inProject('src', 'platform', 'contract.ts'), 'utf8')
  expect(contract).toContain(`export const bridgeName = '${bridgeName}'`)
})
