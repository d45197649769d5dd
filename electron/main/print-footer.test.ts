import { expect, it, vi } from 'vitest'
import { footerTemplate, loadFootFonts } from './print-footer.ts'

const text = { footer: 'Wersja 3', pageLabel: 'Strona {page} z {pages}', language: 'pl' }

it('puts the numbers of the page where the label wants them', () => {
  expect(footerTemplate(text)).toContain(
    'Strona <span class="pageNumber"></span> z <span class="totalPages"></span>',
  )
})

it('takes texts as texts', () => {
  const hostile = '</span><img src=x onerror="alert(1)">&{page}\'</style><script>1</script>'
  const template = footerTemplate({ footer: hostile, pageLabel: `${hostile}`, language: '"><b>' })
  const body = template.slice(template.indexOf('</style>') + 8)
  expect(body).not.toMatch(/<(img|script|b|style|\/style)\b/)
  expect(body.match(/<[^>]*>/g)).toEqual([
    expect.stringMatching(/^<div id="foot" lang="[^"<>]*">$/),
    '<span>',
    '</span>',
    '<span>',
    '<span class="pageNumber">',
    '</span>',
    '</span>',
    '</div>',
  ])
})

it('brings its own fonts, and has the page load them first', async () => {
  expect(footerTemplate(text).match(/url\(data:font\/woff2;base64,/g)).toHaveLength(2)
  const insertCSS = vi.fn(async (_css: string) => '')
  const executeJavaScript = vi.fn(async (_code: string) => null)
  await loadFootFonts({ insertCSS, executeJavaScript })
  expect(insertCSS.mock.calls[0]?.[0]).toContain('data:font/woff2')
  expect(executeJavaScript.mock.calls[0]?.[0]).toMatch(/fonts\.load.*fonts\.load/)
})
