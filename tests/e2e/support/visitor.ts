import { type Page, test as base } from '@playwright/test'
import { randomInt } from 'node:crypto'

const part = () => randomInt(256)

/**
 * A test whose visitor has an address of their own, so that no test uses up what another one may send. The server of
 * the end-to-end tests trusts one proxy, and the test is that proxy.
 */
export const test = base.extend({
  extraHTTPHeaders: async ({}, provide) => provide({ 'x-forwarded-for': `10.${part()}.${part()}.${part()}` }),
})

/** Longer than a machine takes: what comes sooner after the form was opened is put in quarantine. */
export const A_MOMENT = 3200

/** Waits as long as a person takes at least to read the form and fill it in. */
export const takeTime = (page: Page) => page.waitForTimeout(A_MOMENT)
