export { inputs } from '../en/inputs.ts'
