import './zod-setup.ts'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '#ui/fonts.ts'
import '#ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { browserPlatform } from '#platform/browser.ts'
import { electronPlatform, hasElectronBridge } from '#platform/electron.ts'
import { App } from './App.tsx'

const platform = hasElectronBridge() ? electronPlatform() : browserPlatform()
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(<App platform={platform} />)
