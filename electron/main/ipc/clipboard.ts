import type { CopyTableRequest, Picture } from '#platform/contract.ts'
import type { Call } from './services.ts'

export function writePicture({ services }: Call, png: Picture): Promise<void> {
  return services.clipboard.writePicture(png)
}

export function writeTable({ services }: Call, table: CopyTableRequest): Promise<void> {
  return services.clipboard.writeTable(table)
}
