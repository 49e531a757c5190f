import { type Tone, buttonLook } from './button-look'
import { Link, type LinkProps } from './Link'

/** A link that looks like a button: it leads somewhere, it does nothing. */
export const ButtonLink = ({ tone = 'ink', className = '', ...props }: LinkProps & { tone?: Tone }) => (
  <Link {...props} className={buttonLook(tone, className)} />
)
