import type { Language } from '#domain/language.ts'
import { joinNames } from '#i18n/join-names.ts'
import type { FunnelStage } from '../funnel/FunnelPicture.tsx'
import classes from './AgreementCover.module.css'
import { coverParties, type CoverParty } from './cover-parties.ts'
import { CoverPicture, type CoverPictureStage } from './CoverPicture.tsx'
import { hyphenate } from './hyphenate.ts'

export interface CoverStage {
  id: string
  number: number
  name: string
  abbreviation: string
  owner: FunnelStage['owner']
  phase: string
  isHandedOver: boolean
}

interface CoverLogo {
  description: string
  image: string
  width: number
  height: number
}

export interface AgreementCoverProps {
  language: Language
  contentLanguage: Language
  title: string
  subtitle: string
  client: string
  workspace: string
  logos: { consultant: CoverLogo | null; client: CoverLogo | null }
  facts: readonly { label: string; values: readonly string[] }[]
  parties: { title: string; rows: readonly CoverParty[]; elsewhere: string }
  notes: readonly string[]
  languageNote: string | null
  madeWith: string
  picture: { description: string; note: string; stages: readonly CoverStage[] }
  /** On screen the cover is a picture within a page that has a first heading already. */
  isPreview?: boolean
}

const mostNames = 8

/** First page of the agreement: what it is, whose, of when, and the funnel at one glance. */
export function AgreementCover(props: AgreementCoverProps) {
  const { title, subtitle, client, workspace, picture, logos } = props
  const Title = props.isPreview === true ? 'p' : 'h1'
  return (
    <section className={classes.cover}>
      <div className={classes.head}>
        <Logo logo={logos.client} />
        <p className={classes.client}>{client === '' ? workspace : client}</p>
        <Logo logo={logos.consultant} />
      </div>
      <div className={classes.lead}>
        <Title className={classes.title}>{title}</Title>
        <p className={classes.subtitle}>{subtitle}</p>
        {client === '' ? null : <p className={classes.workspace}>{workspace}</p>}
      </div>
      {picture.stages.length === 0 ? null : (
        <div className={classes.picture}>
          <CoverPicture
            description={picture.description}
            caption={picture.note}
            nameLanguage={props.contentLanguage}
            stages={picture.stages.map((stage) => pictureStage(stage, props))}
          />
        </div>
      )}
      <div className={classes.foot}>
        <dl className={classes.facts}>
          {props.facts.map(({ label, values }) => (
            <div key={label}>
              <dt>{label}</dt>
              {values.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ))}
          <div className={classes.parties}>
            <dt>{props.parties.title}</dt>
            <Parties {...props} />
          </div>
        </dl>
        {[...props.notes, ...(props.languageNote === null ? [] : [props.languageNote])].map((note) => (
          <p key={note} className={classes.note}>
            {note}
          </p>
        ))}
        <p className={classes.madeWith}>{props.madeWith}</p>
      </div>
    </section>
  )
}

function Logo({ logo }: { logo: CoverLogo | null }) {
  if (logo === null) return null
  const { image, description, width, height } = logo
  return <img className={classes.logo} src={image} alt={description} width={width} height={height} />
}

function Parties({ parties, language }: Pick<AgreementCoverProps, 'parties' | 'language'>) {
  const { rows, elsewhere } = parties
  switch (coverParties(rows)) {
    case 'people':
      return rows.map(({ party, people }, place) => (
        // Two may have one name.
        // oxlint-disable-next-line react/no-array-index-key
        <dd key={place}>
          {party}
          {people === '' ? null : <span className={classes.people}> {people}</span>}
        </dd>
      ))
    case 'names':
      return (
        <dd>
          {joinNames(
            rows.map(({ party }) => party),
            language,
          )}
        </dd>
      )
    case 'count':
      return <dd>{elsewhere}</dd>
  }
}

/** What people call a stage is short; where even that finds no room, its number leads to the glossary. */
function pictureStage(stage: CoverStage, cover: AgreementCoverProps): CoverPictureStage {
  const short = stage.abbreviation.trim() === '' ? stage.name : stage.abbreviation
  const isNumbered = cover.picture.stages.length > mostNames
  return {
    id: stage.id,
    label: isNumbered ? String(stage.number) : hyphenate(short, cover.contentLanguage),
    owner: stage.owner,
    phase: hyphenate(stage.phase, cover.language),
    isHandedOver: stage.isHandedOver,
  }
}
