import { ThemeSign } from '@/components/art/ThemeSign'
import { TextSpan } from '@/components/ui/TextSpan'
import type { ThemeRef } from '@/lib/view'

/** A theme's sign and name in its colour; stands inside the theme's look. */
export const ThemeLabel = ({ theme }: { theme: ThemeRef }) => (
  <p className="flex items-center gap-2 text-small leading-[1.3] font-strong text-look">
    <ThemeSign look={theme.look} />
    <span className="min-w-0">
      <TextSpan of={theme.title} />
    </span>
  </p>
)
