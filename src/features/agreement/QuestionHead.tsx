import classes from './QuestionHead.module.css'

interface QuestionHeadProps {
  id: string
  question: string
  explanation: string
}

/** The question that a part of the workshop asks, large, with what it is good for. */
export function QuestionHead({ id, question, explanation }: QuestionHeadProps) {
  return (
    <header className={classes.head}>
      <h2 id={id} className={classes.question}>
        {question}
      </h2>
      <p className={classes.explanation}>{explanation}</p>
    </header>
  )
}
