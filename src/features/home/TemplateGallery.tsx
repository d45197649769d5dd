import { templateNames, type TemplateName } from '#domain/profile.ts'
import { templateTexts } from '#domain/templates/texts/texts.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './TemplateGallery.module.css'

/** The templates side by side, each with its stages as a strip, since those tell them apart. */
export function TemplateGallery({ onChoose }: { onChoose: (template: TemplateName) => void }) {
  const { language } = useLanguage()
  const texts = templateTexts[language]
  return (
    <ul className={classes.gallery}>
      {templateNames.map((name) => {
        const card = name === 'empty' ? texts.empty : texts[name]
        const stages =
          name === 'empty'
            ? []
            : Object.values(texts[name].stages).map((stage) => stage.abbreviation || stage.name)
        return (
          <li key={name}>
            <button
              type="button"
              className={classes.template}
              data-testid={`template-${name}`}
              onClick={() => onChoose(name)}
            >
              <span className={classes.title}>{card.title}</span>
              <span className={classes.summary}>{card.summary}</span>
              {stages.length === 0 ? null : <span className={classes.stages}>{stages.join(' › ')}</span>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
