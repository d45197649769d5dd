export { results } from '../en/results.ts'
