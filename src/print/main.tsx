import './fonts.css'
import './page.css'
import { electronPlatform } from '#platform/electron.ts'
import { runPrintPage } from './print-page.tsx'

void runPrintPage(electronPlatform().print)
