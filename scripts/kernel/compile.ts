import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const sourceFolder = path.join('src', 'engine', 'kernel', 'assembly')
const compilerFolder = path.join('node_modules', 'assemblyscript')
const cacheFolder = path.join('node_modules', '.cache', 'tuottolaskuri')

/** Files that the kernel is compiled from, below the project's folder. */
export async function kernelSources(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, sourceFolder))
  return names.sort().map((name) => path.join(sourceFolder, name))
}

/** The kernel as WebAssembly; compiled when its sources or the compiler are not those of an earlier time. */
export async function compiledKernel(root: string): Promise<Uint8Array> {
  const file = path.join(root, cacheFolder, `kernel-${await fingerprint(root)}.wasm`)
  try {
    return await readFile(file)
  } catch {
    await mkdir(path.dirname(file), { recursive: true })
    // Several builds may come here at once: each puts a complete file in place.
    const own = `${file}.${process.pid}.${process.hrtime.bigint()}`
    await compile(root, own)
    await rename(own, file)
    return readFile(file)
  }
}

async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of [path.join(compilerFolder, 'package.json'), ...(await kernelSources(root))])
    hash.update(`${name}\0`).update(await readFile(path.join(root, name)))
  return hash.digest('hex').slice(0, 20)
}

async function compile(root: string, file: string): Promise<void> {
  const parameters = ['--config', path.join(sourceFolder, 'asconfig.json'), '--outFile', file]
  await promisify(execFile)(process.execPath, [path.join(compilerFolder, 'bin', 'asc.js'), ...parameters], {
    cwd: root,
  })
}
