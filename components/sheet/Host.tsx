import { SafeLink } from '@/components/ui/SafeLink'
import { WebsiteLink } from '@/components/ui/WebsiteLink'
import type { Council } from '@/lib/view'

/** Whom to ask after the visit. */
export const Host = ({ council }: { council: Council }) => (
  <address className="flex flex-wrap justify-between gap-x-gap gap-y-2 border-t-2 border-rule pt-3 text-small leading-normal not-italic">
    <p>
      <strong>{council.name}</strong>
      <br />
      {council.street}, {council.postalCode} {council.city}
    </p>
    <p>
      <SafeLink href={`mailto:${council.email}`} className="inline-block py-1 print:py-0">
        {council.email}
      </SafeLink>
      <br />
      <WebsiteLink href={council.website} />
    </p>
  </address>
)
