export { charts } from '../en/charts.ts'
