export { funnel } from '../en/funnel.ts'
