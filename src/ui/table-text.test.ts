import { expect, it } from 'vitest'
import { tableText, type FigureTable } from './table-text.ts'

const table: FigureTable = {
  columns: [{ name: 'Kuukausi' }, { name: 'Liikevaihto (€)', digits: 2 }, { name: 'Asiakkaita' }],
  rows: [
    ['tammi 2027', 1234.5, 3.7],
    ['helmi 2027', -20000, null],
  ],
}

it('writes cells parted by tabs and rows by line ends, numbers as the language has them', () => {
  expect(tableText(table, 'fi').text).toBe(
    'Kuukausi\tLiikevaihto (€)\tAsiakkaita\r\ntammi 2027\t1234,5\t4\r\nhelmi 2027\t-20000\t',
  )
  expect(tableText(table, 'en').text).toContain('\t1234.5\t')
})

it('writes the same cells as a table of HTML, texts marked as texts', () => {
  const { html } = tableText(table, 'pl')
  const text = (content: string) => `<td style="mso-number-format:'\\@'">${content}</td>`
  expect(html).toBe(
    `<table><tr>${text('Kuukausi')}${text('Liikevaihto (€)')}${text('Asiakkaita')}</tr>` +
      `<tr>${text('tammi 2027')}<td>1234,5</td><td>4</td></tr>` +
      `<tr>${text('helmi 2027')}<td>-20000</td><td></td></tr></table>`,
  )
})

it('keeps hostile texts as texts, in their cells', () => {
  const hostile = ['=1+1', '"a\tb', '<img src=x onerror=alert(1)>&', '+cmd|x', 'two\nlines', '"']
  const { text, html } = tableText(
    { columns: hostile.map((name) => ({ name })), rows: [hostile, [1, 2, 3, 4, 5, 6]] },
    'en',
  )
  const cells = [`'=1+1`, `"""a b"`, '<img src=x onerror=alert(1)>&', `'+cmd|x`, 'two lines', '""""']
  expect(text.split('\r\n')).toEqual([cells.join('\t'), cells.join('\t'), '1\t2\t3\t4\t5\t6'])
  expect(html.match(/<[a-z/]+/g)?.filter((tag) => !/^<\/?(table|tr|td)$/.test(tag))).toEqual([])
  expect(html).not.toMatch(/<td[^>]*>\s*[=+\-@]/)
  expect(html).toContain('&#60;img src=x onerror=alert(1)&#62;&#38;')
})
