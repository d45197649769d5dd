export { stages } from '../en/stages.ts'
