import type { BallotQuestion, Ballots } from '#exchange/ballots-shape.ts'
import classes from './Ballot.module.css'

interface BallotProps {
  title: string
  instruction: string
  ballot: Ballots['ballots'][number]
  contentLanguage: string
}

export function Ballot({ title, instruction, ballot, contentLanguage }: BallotProps) {
  return (
    <section className={classes.ballot}>
      <div className={classes.head}>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.name}>
          {ballot.name}
          {ballot.side === '' ? null : <span className={classes.side}>{ballot.side}</span>}
        </p>
      </div>
      <p className={classes.instruction}>{instruction}</p>
      <ol>
        {ballot.questions.map((question) => (
          <Question key={question.key} question={question} contentLanguage={contentLanguage} />
        ))}
      </ol>
    </section>
  )
}

function Question({ question, contentLanguage }: { question: BallotQuestion; contentLanguage: string }) {
  const { text, choices, lines } = question
  return (
    <li className={classes.question} data-long={lines > 1 || undefined}>
      <p lang={contentLanguage}>{text}</p>
      {choices.length > 0 ? (
        <ul className={classes.choices}>
          {choices.map((choice) => (
            <li key={choice} className={classes.choice}>
              <span className={classes.box} aria-hidden="true" />
              {choice}
            </li>
          ))}
        </ul>
      ) : (
        <div className={classes.lines} aria-hidden="true">
          {Array.from({ length: lines }, (_, index) => (
            <div key={index} className={classes.line} />
          ))}
        </div>
      )}
    </li>
  )
}
