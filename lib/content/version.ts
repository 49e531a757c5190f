import { unstable_cache } from 'next/cache'
import { versionTag } from '@/lib/content-tag'
import { versionKnower } from './version-knower'

/** A build holds this file several times, and Next and the server have code that it does not compile. They meet here. */
const CONTENT_VERSION = Symbol.for('content-version')
const ofProcess = globalThis as { [CONTENT_VERSION]?: () => Promise<string> }

/** The version of the content: see version-knower.ts. */
export const contentVersion = (): Promise<string> => (ofProcess[CONTENT_VERSION] ??= versionKnower())()

/**
 * The version of the content for a page in the making, which from then on is kept only as long as that version holds
 * (see lib/page-store.mjs).
 */
export async function enterContentVersion(): Promise<string> {
  const version = await contentVersion()
  // The one way for a page to get a tag that is known only now.
  await unstable_cache(async () => version, [version], { tags: [versionTag(version)] })()
  return version
}

/** Lets the store of kept pages and the server ask for the version, before the first page does. */
export function shareContentVersion(): void {
  ofProcess[CONTENT_VERSION] ??= versionKnower()
}
