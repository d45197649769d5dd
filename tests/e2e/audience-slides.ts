import type { SlideKind, SlideOf } from '#platform/contract.ts'

/** A slide before its language and theme are chosen */
type Fields<K extends SlideKind> = K extends SlideKind ? Omit<SlideOf<K>, 'language' | 'theme'> : never

const curtain: Fields<'curtain'> = { kind: 'curtain' }

const title: Fields<'title'> = {
  kind: 'title',
  heading: 'Sovitaan, mitä kukin vaihe tarkoittaa',
  lines: ['Kaksi tuntia, kolme osapuolta', 'Lopuksi jokainen allekirjoittaa saman tekstin'],
}

const question: Fields<'question'> = {
  kind: 'question',
  part: 'Termien yhdistäminen',
  heading: 'Kuka vastaa liidistä sen jälkeen, kun siitä tulee MQL?',
  text: 'Vastaa omasta puolestasi ja näyttämättä muille.',
  choices: ['Markkinointi', 'Esimyynti', 'Myynti', 'Asiakkuuksien hoito'],
  progress: { words: '4/6 on vastannut', answered: 4, total: 6 },
  remaining: 'Aikaa jäljellä 7 minuuttia',
}

const table: Fields<'table'> = {
  kind: 'table',
  heading: 'MQL: mitä kukin vastasi',
  columns: ['', 'Markkinointi', 'Myynti', 'Johto'],
  rows: [
    {
      label: 'Vastuutaho',
      cells: [
        { text: 'Markkinointi', mark: 'differs' },
        { text: 'Myynti', mark: 'differs' },
        { text: 'Markkinointi', mark: 'differs' },
      ],
    },
    {
      label: 'Velvoite',
      cells: [
        { text: 'pitää työstää', mark: 'same' },
        { text: 'pitää työstää', mark: 'same' },
        { text: 'pitää työstää', mark: 'same' },
      ],
    },
    {
      label: 'Siirtymiskriteeri',
      cells: [
        { text: 'Vähintään 50 pistettä', mark: 'differs' },
        { text: 'Pyysi tarjouksen tai esittelyn', mark: 'differs' },
        { text: '', mark: 'none' },
      ],
    },
    {
      label: 'Ensimmäinen yhteydenotto',
      cells: [
        { text: '8 työtunnin kuluessa', mark: 'same' },
        { text: '8 työtunnin kuluessa', mark: 'same' },
        { text: '8 työtunnin kuluessa', mark: 'same' },
      ],
    },
  ],
  legend: { differs: 'Vastaukset eroavat', same: 'Kaikki samaa mieltä' },
}

const bars: Fields<'bars'> = {
  kind: 'bars',
  heading: 'Mitkä kriteerit MQL:ltä vaaditaan?',
  rows: [
    barsRow('Kuuluu kohderyhmään', [6, 0, 0], '6/6'),
    barsRow('Kysyi hintaa tai tarjousta', [4, 2, 0], '4/6'),
    barsRow('Vähintään 50 työntekijää', [2, 3, 1], '2/6'),
    barsRow('Luki kolme artikkelia', [1, 1, 4], '1/6'),
    {
      label: 'Osallistui verkkoseminaariin',
      parts: [
        { share: 0.5, tone: 'accent', label: 'välttämätön' },
        { share: 0.25, tone: 'warning', label: 'varauksin' },
        { share: 0.25, tone: 'loss', label: 'vastustaa' },
      ],
      value: '3/6',
    },
  ],
}

function barsRow(label: string, counts: [number, number, number], value: string) {
  const tones = ['accent', 'soft', 'faint'] as const
  const labels = ['välttämätön', 'hyödyllinen', 'ei tarpeen'] as const
  const parts = tones.map((tone, index) => ({ share: counts[index]! / 6, tone, label: labels[index]! }))
  return { label, parts: parts.filter(({ share }) => share > 0), value }
}

const ranges: Fields<'ranges'> = {
  kind: 'ranges',
  heading: 'Kuinka moni MQL hyväksytään SQL:ksi?',
  unit: 'Osuus MQL:istä, prosenttia',
  rows: [
    rangesRow('Markkinointi', [30, 45, 60]),
    rangesRow('Esimyynti', [20, 30, 38]),
    rangesRow('Myynti', [12, 20, 30]),
    rangesRow('Johto', [25, 40, 55]),
    { ...rangesRow('Yhdistetty', [16, 33, 54]), isPooled: true },
  ],
}

function rangesRow(label: string, [low, likely, high]: [number, number, number]) {
  const amount = (value: number) => ({ value, words: `${value} %` })
  return { label, low: amount(low), likely: amount(likely), high: amount(high), isPooled: false }
}

const agenda: Fields<'agenda'> = {
  kind: 'agenda',
  heading: 'Mihin kaksi tuntia käytetään',
  items: [
    { label: 'Johdanto', minutes: '10 min', state: 'done' },
    { label: 'Termien yhdistäminen', minutes: '20 min', state: 'done' },
    { label: 'Kriteerit', minutes: '15 min', state: 'now' },
    { label: 'Kalibrointi', minutes: '20 min', state: 'next' },
    { label: 'Siirrot', minutes: '15 min', state: 'next' },
    { label: 'Luvut', minutes: '20 min', state: 'next' },
    { label: 'Allekirjoitus', minutes: '10 min', state: 'next' },
    { label: 'Varalla', minutes: '10 min', state: 'next' },
  ],
}

/** A slide of each kind, as a workshop has them. */
export const exampleSlides = [curtain, title, question, table, bars, ranges, agenda]

/** A text of a given length of words that may be parted */
function longText(length: number): string {
  return 'Liidinkäsittelyprosessin vastuunjako markkinoinnin ja myynnin kesken '
    .repeat(20)
    .slice(0, length)
    .trim()
}

/** As much as slides of a workshop may come to hold: many rows, many columns, long names. */
export const fullSlides = [
  {
    ...question,
    heading: longText(120),
    text: longText(300),
    choices: Array.from({ length: 9 }, () => longText(60)),
  },
  {
    ...table,
    heading: longText(90),
    columns: ['', ...Array.from({ length: 6 }, () => longText(24))],
    rows: Array.from({ length: 6 }, () => ({
      label: longText(30),
      cells: Array.from({ length: 6 }, (_, index) => ({
        text: longText(24),
        mark: (['differs', 'same', 'none'] as const)[index % 3]!,
      })),
    })),
  },
  { ...bars, rows: Array.from({ length: 12 }, () => ({ ...bars.rows[2]!, label: longText(60) })) },
  { ...ranges, rows: Array.from({ length: 12 }, () => ({ ...ranges.rows[0]!, label: longText(50) })) },
  {
    ...agenda,
    heading: longText(90),
    items: Array.from({ length: 12 }, () => ({ ...agenda.items[2]!, label: longText(60) })),
  },
] satisfies Fields<SlideKind>[]
