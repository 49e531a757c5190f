import { PURPOSES, type Purpose } from '@/lib/lists'
import { SHOWN_FOR } from './shown-for'

/** The sentence for the purpose that is chosen. */
export const ByPurpose = ({ sentences }: { sentences: Record<Purpose, string> }) =>
  PURPOSES.map((purpose) => (
    <span key={purpose} className={`block ${SHOWN_FOR[purpose]}`}>
      {sentences[purpose]}
    </span>
  ))
