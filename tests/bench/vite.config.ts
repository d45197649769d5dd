import { defineConfig } from 'vite'
import { kernelPlugin } from '../../scripts/kernel/vite-plugin.ts'

export default defineConfig({
  plugins: [kernelPlugin()],
  ssr: { noExternal: true },
  build: {
    ssr: 'tests/bench/engine/ours.ts',
    target: 'node20.18',
    outDir: 'out/bench/engine',
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'ours.js' } },
  },
})
