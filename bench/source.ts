import { readContent } from '@/seed/content'

/** The seeded content that cases are made of. */
export const readSource = () => ({
  cases: readContent('cases'),
  themes: readContent('themes'),
  priorities: readContent('priorities'),
  municipalities: readContent('municipalities'),
  topics: readContent('topics'),
})
