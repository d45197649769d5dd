import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { kernelPlugin } from './scripts/kernel/vite-plugin.ts'

// Electron 45 is declared, and development may fall back to Electron 33 (Chromium 130, Node 20.18): build for the older.
const nodeTarget = 'node20.18'
const chromeTarget = 'chrome130'

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: { input: { index: 'electron/main/index.ts' } },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      isolatedEntries: true,
      // A sandboxed preload script can only be CommonJS.
      rolldownOptions: {
        input: { index: 'electron/preload/index.ts', audience: 'electron/preload/audience.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src',
    plugins: [react(), kernelPlugin()],
    build: {
      target: chromeTarget,
      cssTarget: chromeTarget,
      minify: true,
      outDir: 'out/renderer',
      // data: URLs would need holes in the content security policy
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: 'src/index.html', print: 'src/print.html', audience: 'src/audience.html' },
      },
    },
    worker: { format: 'es', plugins: () => [kernelPlugin()] },
  },
})
