import path from 'node:path'
import type { Plugin } from 'vite'
import { compiledKernel, kernelSources } from './compile.ts'

const moduleName = 'src/engine/kernel/kernel.wasm'

/**
 * Makes `kernel.wasm`, which is nowhere in the tree, of the sources in `assembly/`: a module whose default export is
 * the compiled kernel in base64, so that it comes the same way into a window, a worker, Node and tests.
 */
export function kernelPlugin(root = process.cwd()): Plugin {
  return {
    name: 'tuottolaskuri:kernel',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('engine/kernel/kernel.wasm') ? `\0${moduleName}` : undefined),
    async load(id) {
      if (id !== `\0${moduleName}`) return undefined
      for (const name of await kernelSources(root)) this.addWatchFile(path.join(root, name))
      const bytes = await compiledKernel(root)
      return `export default ${JSON.stringify(Buffer.from(bytes).toString('base64'))}`
    },
  }
}
