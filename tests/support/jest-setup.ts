import '@testing-library/jest-dom'
import '@testing-library/react'
import { toHaveNoViolations } from 'jest-axe'
import { format } from 'node:util'

expect.extend(toHaveNoViolations)

// jsdom draws nothing, so nothing ever comes into view. Without the class Next's Link takes every link as in view.
globalThis.IntersectionObserver ??= class implements IntersectionObserver {
  readonly root = null
  readonly rootMargin = '0px'
  readonly scrollMargin = '0px'
  readonly thresholds = [0]
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

const complaints: string[] = []

beforeEach(() => {
  complaints.length = 0
  for (const method of ['error', 'warn'] as const) {
    jest.spyOn(console, method).mockImplementation((...said: unknown[]) => {
      complaints.push(`console.${method}: ${format(...said)}`)
    })
  }
})

// Testing Library is imported above so that its clean-up is registered first: what unmounting says counts too.
afterEach(() => {
  if (complaints.length > 0) throw new Error(`The test made the console speak.\n${complaints.join('\n')}`)
})
