import type { SlideOf } from '#platform/contract.ts'
import classes from './QuestionSlide.module.css'

export function QuestionSlide({ slide }: { slide: SlideOf<'question'> }) {
  const { part, heading, text, choices, progress, remaining } = slide
  return (
    <>
      {part === '' ? null : <p className={classes.part}>{part}</p>}
      <div className={classes.question}>
        <h1>{heading}</h1>
        {text === '' ? null : <p className={classes.text}>{text}</p>}
        {choices.length === 0 ? null : (
          <ol className={classes.choices} data-many={choices.length > 5 || undefined}>
            {choices.map((choice, index) => (
              <li key={index}>
                <span className={classes.number}>{index + 1}</span>
                <span>{choice}</span>
              </li>
            ))}
          </ol>
        )}
      </div>
      {progress === null && remaining === '' ? null : (
        <footer className={classes.footer}>
          {progress === null ? null : (
            <div className={classes.progress}>
              <p>{progress.words}</p>
              <div className={classes.people} aria-hidden="true">
                {Array.from({ length: progress.total }, (_, index) => (
                  <span key={index} data-answered={index < progress.answered || undefined} />
                ))}
              </div>
            </div>
          )}
          <p className={classes.remaining}>{remaining}</p>
        </footer>
      )}
    </>
  )
}
