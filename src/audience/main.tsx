import '#ui/fonts.ts'
import '#ui/tokens.css'
import './page.css'
import { createRoot } from 'react-dom/client'
import { electronAudience } from '#platform/electron.ts'
import { AudiencePage } from './AudiencePage.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(<AudiencePage platform={electronAudience()} />)
