import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'

// happy-dom has no media queries; Mantine asks for them at once.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  }) as MediaQueryList
