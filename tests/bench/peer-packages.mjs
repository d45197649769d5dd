import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import path from 'node:path'
import { quietStdout, runCommand } from '../../scripts/lib/command.mjs'
import { withLock } from '../../scripts/lib/lock.mjs'
import { inProject } from '../../scripts/lib/project.mjs'
import { cacheFolder, ensureCacheFolder } from '../../scripts/setup/cache.mjs'
import { npmCommand } from '../../scripts/setup/dependencies.mjs'

const manifests = ['package.json', 'package-lock.json']
const source = inProject('tests', 'bench', 'peers', 'packages')

/**
 * Fetches the packages that the bench compares with into the cache: exactly those of their lockfile, checked
 * against its hashes, without running their scripts. They are no dependencies of the project; one of them is
 * under the GPL.
 * @param {{ cache?: string, install?: (folder: string) => Promise<number> }} [options]
 * @returns {Promise<{ folder: string } | { absence: string }>} where their node_modules are, or why there are none
 */
export async function ensurePeerPackages({ cache = cacheFolder(), install = npmCleanInstall } = {}) {
  const content = manifests.map((name) => fs.readFileSync(path.join(source, name)))
  const key = createHash('sha256').update(Buffer.concat(content)).digest('hex').slice(0, 12)
  const folder = path.join(ensureCacheFolder(cache), `bench-peers-${key}`)
  const readyMark = path.join(folder, '.ready')
  return withLock(`${folder}.lock`, async () => {
    if (fs.existsSync(readyMark)) return { folder }
    fs.mkdirSync(folder, { recursive: true })
    manifests.forEach((name, index) => fs.writeFileSync(path.join(folder, name), content[index]))
    const code = await install(folder)
    if (code !== 0) return { absence: `npm could not fetch it (exit code ${code})` }
    fs.writeFileSync(readyMark, '')
    return { folder }
  })
}

function npmCleanInstall(folder) {
  const [command, ...first] = npmCommand()
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  return runCommand(command, [...first, 'ci', ...flags], {
    cwd: folder,
    stdio: quietStdout,
    shell: process.platform === 'win32' && command.endsWith('.cmd'),
  })
}
