import { defineConfig } from 'vite'
import { kernelPlugin } from './scripts/kernel/vite-plugin.ts'

export default defineConfig({
  plugins: [kernelPlugin()],
  // Everything is bundled, so that the command line starts quickly and needs no node_modules.
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/cli.ts',
    target: 'node20.18',
    outDir: 'out/cli',
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'cli.js' } },
  },
})
