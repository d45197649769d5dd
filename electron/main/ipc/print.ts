import type { LayoutOutcome, PrintRequest, SavedFile } from '#platform/contract.ts'
import type { Call } from './services.ts'

export function savePdf({ services }: Call, request: PrintRequest): Promise<SavedFile | null> {
  return services.print.savePdf(request)
}

export function takeDocument({ services, senderId }: Call): string | null {
  return services.print.takeDocument(senderId)
}

export function finishLayout({ services, senderId }: Call, outcome: LayoutOutcome): void {
  services.print.finishLayout(senderId, outcome)
}
