import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { kernelPlugin } from './scripts/kernel/vite-plugin.ts'

export default defineConfig({
  plugins: [react(), kernelPlugin()],
  test: {
    // Property tests and tests that start programs may share a slow machine with others.
    testTimeout: 60_000,
    // By itself it leaves a core idle, which on a machine with two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'electron/**/*.test.ts',
            'tests/{architecture,bench,fixtures,scripts,security,storage,cli}/**/*.test.{ts,mjs}',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'window',
          environment: 'happy-dom',
          // Components start no processes, and threads begin sooner.
          pool: 'threads',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/window-setup.ts'],
        },
      },
    ],
  },
})
