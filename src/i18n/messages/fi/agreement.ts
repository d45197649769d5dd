export { agreement } from '../en/agreement.ts'
