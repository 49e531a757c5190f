'use client'
import { Button } from '@payloadcms/ui'
import { LIST } from '../addresses'
import styles from '../../admin.module.css'

export type Found = { enquiries: { id: string; reference: string }[]; steps: object[] }

function save(content: object): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href: address, download: 'personal-data.json' }).click()
  URL.revokeObjectURL(address)
}

/** The enquiries that were found, and a file of all that is kept about them. */
export const FoundEnquiries = ({ found, download }: { found: Found; download: string }) => (
  <>
    <ul className={styles.found}>
      {found.enquiries.map(({ id, reference }) => (
        <li key={id}>
          <a href={`${LIST}/${id}`}>{reference}</a>
        </li>
      ))}
    </ul>
    <Button
      buttonStyle="secondary"
      margin={false}
      onClick={() => save({ enquiries: found.enquiries, steps: found.steps })}
    >
      {download}
    </Button>
  </>
)
