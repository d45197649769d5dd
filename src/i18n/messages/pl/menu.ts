export { menu } from '../en/menu.ts'
