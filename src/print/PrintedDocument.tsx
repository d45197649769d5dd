import type { PrintDocument } from '#exchange/print-document.ts'
import { AgreementDocument } from './AgreementDocument.tsx'
import { BallotsDocument } from './BallotsDocument.tsx'
import { BusinessCaseDocument } from './BusinessCaseDocument.tsx'

/** Whatever is to be printed, laid out as its kind is. */
export function PrintedDocument({ document }: { document: PrintDocument }) {
  switch (document.kind) {
    case 'agreement':
      return <AgreementDocument document={document} />
    case 'business-case':
      return <BusinessCaseDocument document={document} />
    case 'ballots':
      return <BallotsDocument document={document} />
  }
}
