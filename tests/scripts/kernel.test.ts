import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { compiledKernel } from '../../scripts/kernel/compile.ts'

const root = path.resolve(import.meta.dirname, '../..')

test('the kernel compiles to a module that asks for nothing', async () => {
  const module = await WebAssembly.compile(new Uint8Array(await compiledKernel(root)))
  expect(WebAssembly.Module.imports(module)).toEqual([])
  expect(WebAssembly.Module.exports(module).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['memory', 'evaluate', 'project', 'simulate']),
  )
})

test('instructions are the same on all processors: no relaxed SIMD, nothing experimental', async () => {
  const { default: configuration } = await import('../../src/engine/kernel/assembly/asconfig.json')
  expect(configuration.options.enable).toEqual(['simd'])
})

test('what it is compiled to is kept for the next build of the same sources', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tuottolaskuri-kernel-'))
  try {
    // A project of its own, so that nothing is compiled there yet.
    const modules = path.join(folder, 'node_modules')
    await mkdir(modules)
    for (const name of ['src', ...['assemblyscript', 'binaryen', 'long'].map((one) => `node_modules/${one}`)])
      await symlink(path.join(root, name), path.join(folder, name))
    const bytes = await compiledKernel(folder)
    expect(new Uint8Array(bytes)).toEqual(new Uint8Array(await compiledKernel(root)))
    const [kept, ...others] = await readdir(path.join(modules, '.cache', 'tuottolaskuri'))
    expect(others).toEqual([])
    await writeFile(path.join(modules, '.cache', 'tuottolaskuri', kept!), 'kept')
    expect(Buffer.from(await compiledKernel(folder)).toString()).toBe('kept')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
