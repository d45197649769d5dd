import type { Language } from '#domain/language.ts'
import { spreadsheetNumber, spreadsheetText } from '#i18n/spreadsheet-cell.ts'

/** Figures in columns, to be copied into a spreadsheet. */
export interface FigureTable {
  columns: readonly {
    /** With its unit, as nothing else says it there */
    name: string
    /** Most decimals of its numbers; none where it is left out */
    digits?: number
    /** Its texts are figures with their unit, which stand to the right */
    isFigure?: boolean
  }[]
  /** null where there is no value */
  rows: readonly (readonly (number | string | null)[])[]
}

export interface TableText {
  /** Cells parted by tabs, rows by line ends */
  text: string
  html: string
}

/**
 * A table as spreadsheets of the language take it from the clipboard: numbers as numbers, texts as texts and never
 * as formulas, in both forms, since each program reads the one that it prefers.
 */
export function tableText({ columns, rows }: FigureTable, language: Language): TableText {
  const head = columns.map(({ name }) => cellOf(name, language, 0))
  const body = rows.map((row) =>
    row.map((value, index) => cellOf(value, language, columns[index]?.digits ?? 0)),
  )
  return {
    text: [head, ...body].map((row) => row.map(quoted).join('\t')).join('\r\n'),
    html: `<table>${[head, ...body].map((row) => `<tr>${row.map(markup).join('')}</tr>`).join('')}</table>`,
  }
}

interface Cell {
  text: string
  isText: boolean
}

function cellOf(value: number | string | null, language: Language, digits: number): Cell {
  if (value === null) return { text: '', isText: false }
  if (typeof value === 'string') return { text: spreadsheetText(value), isText: true }
  return { text: spreadsheetNumber(value, language, digits), isText: false }
}

/** A cell that begins with a quotation mark would reach to the next one, over tabs and line ends. */
function quoted({ text }: Cell): string {
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text
}

/** Otherwise a spreadsheet makes a date of "Jan 2027" and a number of "007". */
const asText = ` style="mso-number-format:'\\@'"`

function markup({ text, isText }: Cell): string {
  return `<td${isText ? asText : ''}>${escapeHtml(text)}</td>`
}

function escapeHtml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
