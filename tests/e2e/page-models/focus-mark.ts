export interface FocusFacts {
  /** Nothing has the focus: it was lost, or the end of the page was passed */
  isNowhere: boolean
  testId: string | null
  /** It lies in the window, and a rule for the focus draws an outline or a shadow there */
  isSeen: boolean
}

/** Runs in the page. A shadow that is always there says nothing, so the rules that draw it are looked up. */
export function readFocus(): FocusFacts {
  const element = document.activeElement
  if (element === null || element === document.body) return { isNowhere: true, testId: null, isSeen: false }

  interface FocusRule {
    selector: string
    pseudo: string | undefined
    hasShadow: boolean
    hasOutline: boolean
  }
  const kept = globalThis as unknown as { focusRules?: { sheets: number; rules: FocusRule[] } }

  function focusRules(rules: CSSRuleList): FocusRule[] {
    return [...rules].flatMap((rule) => {
      const inner = 'cssRules' in rule ? focusRules(rule.cssRules as CSSRuleList) : []
      if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(':focus')) return inner
      const declares = (name: string) => {
        // A variable for it may be set here and used by the element itself.
        const declared = new RegExp(`[\\s;{](?:--[\\w-]*)?${name}(?:-style)?:\\s*([^;]+)`).exec(
          rule.cssText,
        )?.[1]
        return declared !== undefined && !/^(?:none|0|0px)(?: !important)?$/.test(declared.trim())
      }
      const own = rule.selectorText.split(/,(?![^(]*\))/).map((part) => {
        const pseudo = /::(?:before|after)/.exec(part)?.[0]
        const selector = pseudo === undefined ? part : part.replace(pseudo, '')
        return { selector, pseudo, hasShadow: declares('box-shadow'), hasOutline: declares('outline') }
      })
      return [...own.filter((one) => one.hasShadow || one.hasOutline), ...inner]
    })
  }

  if (kept.focusRules?.sheets !== document.styleSheets.length) {
    const sheets = [...document.styleSheets]
    kept.focusRules = { sheets: sheets.length, rules: sheets.flatMap((sheet) => focusRules(sheet.cssRules)) }
  }
  const { rules } = kept.focusRules

  function isDrawn(one: Element): boolean {
    const { opacity } = getComputedStyle(one)
    const { width, height, top, bottom } = one.getBoundingClientRect()
    return opacity !== '0' && width > 1 && height > 1 && bottom > 0 && top < innerHeight
  }
  function isMarked(one: Element): boolean {
    return rules.some(({ selector, pseudo, hasShadow, hasOutline }) => {
      if (!one.matches(selector)) return false
      const style = getComputedStyle(one, pseudo)
      const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
      return (hasShadow && style.boxShadow !== 'none') || (hasOutline && isOutlined)
    })
  }

  const places: Element[] = [element]
  // Radio buttons and check boxes may be drawn by the words beside them, fields by the box around them.
  if (element.nextElementSibling !== null) places.push(element.nextElementSibling)
  for (let box = element.parentElement; box !== null && places.length < 6; box = box.parentElement)
    places.push(box)
  return {
    isNowhere: false,
    testId: element.getAttribute('data-testid'),
    isSeen: places.some((place) => isDrawn(place) && isMarked(place)),
  }
}
