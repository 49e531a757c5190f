import { Link } from '@/components/ui/Link'
import { Brand } from './Brand'
import { LanguageSwitch } from './LanguageSwitch'
import { MainNavigation } from './MainNavigation'
import type { Section } from './sections'

/** The head of every page: who we are, where one can go, in which language. */
export const Header = ({ path, section }: { path: string; section?: Section }) => (
  <header>
    <div className="mx-auto flex min-h-19 max-w-page flex-wrap items-center gap-x-[clamp(1rem,2.4vw,2.25rem)] px-gutter max-lg:pt-2">
      <Link href="/" className="mr-auto inline-flex min-h-11 items-center gap-3 text-ink no-underline">
        <Brand lit="fill-link" />
      </Link>
      <MainNavigation path={path} section={section} />
      <LanguageSwitch path={path} />
    </div>
  </header>
)
