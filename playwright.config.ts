import { defineConfig } from '@playwright/test'

/** Displays that nobody looks at, one for each worker: on one they would share the focus and the clipboard. */
const displays = (process.env['TUOTTOLASKURI_DISPLAYS'] ?? '').split(' ').filter((name) => name !== '')

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: Math.max(1, displays.length),
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  outputDir: 'test-results',
})
