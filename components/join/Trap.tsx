import { TRAP } from '@/lib/enquiries/suspicions'

/** A field that people neither see nor reach; without styles its label tells them to leave it alone. */
export const Trap = ({ label }: { label: string }) => (
  <div aria-hidden className="absolute -left-[9999px] print:hidden">
    <label>
      {label} <input name={TRAP} tabIndex={-1} autoComplete="off" />
    </label>
  </div>
)
