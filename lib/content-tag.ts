const PREFIX = 'content-'

/** The cache tag of all that was made from one version of the content. */
export const versionTag = (version: string): string => `${PREFIX}${version}`
