import { Fragment } from 'react'
import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { coverParties } from '#ui/agreement/cover-parties.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './ContentsList.module.css'

/** The parts of the document in their order, with how much is in each. */
export function ContentsList({ report }: { report: AgreementReport }) {
  const { t } = useLanguage()
  const { glossary, stages, beside, changes, calibration, reservations, open, signatures } = report
  const parts: [title: string, amount: string | null][] = [
    [t('report.cover'), null],
    [t('agreement.readingTitle'), null],
    ...(coverParties(report.parties.rows) === 'people'
      ? []
      : [
          [t('agreement.parties'), t('report.parties', { count: report.parties.rows.length })] as [
            string,
            string,
          ],
        ]),
    [t('agreement.glossaryTitle'), t('report.terms', { count: glossary.rows.length })],
    [t('agreement.journeyTitle'), null],
    [t('agreement.handoffsTitle'), null],
    [t('agreement.stagesTitle'), t('report.stages', { count: stages.cards.length })],
    ...(beside === null
      ? []
      : [
          [t('agreement.besideTitle'), t('report.beside', { count: beside.cards.length })] as [
            string,
            string,
          ],
        ]),
    ...(changes === null
      ? []
      : [
          [
            t('agreement.changesTitle', { version: report.version - 1 }),
            t('report.changedStages', { count: changes.stages.length }),
          ] as [string, string],
        ]),
    ...(calibration === null
      ? []
      : [
          [t('agreement.calibrationTitle'), t('report.rounds', { count: calibration.rows.length })] as [
            string,
            string,
          ],
        ]),
    [
      t('agreement.openTitle'),
      open.points.length === 0
        ? t('report.nothingOpen')
        : t('report.openPoints', { count: open.points.length }),
    ],
    ...(reservations.rows.length === 0
      ? []
      : [
          [
            t('agreement.reservationsTitle'),
            t('report.reservations', { count: reservations.rows.length }),
          ] as [string, string],
        ]),
    [t('agreement.signaturesTitle'), t('report.parties', { count: signatures.rows.length })],
  ]
  return (
    <section aria-labelledby="contents-title">
      <h2 id="contents-title" className={classes.title}>
        {t('report.contentsTitle')}
      </h2>
      <ol className={classes.parts} data-testid="report-contents">
        {parts.map(([title, amount]) => (
          <li key={title}>
            <span>{title}</span>
            {amount === null ? null : (
              <Fragment>
                {' '}
                <span className={classes.amount}>{amount}</span>
              </Fragment>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
