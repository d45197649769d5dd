export { overview } from '../en/overview.ts'
