import { VisuallyHidden } from '@/components/ui/VisuallyHidden'

/** What is wrong with a field, above it; the field names this by `aria-describedby` (WCAG 3.3.1). */
export const ProblemText = ({ id, error, children }: { id: string; error: string; children: string }) => (
  <p id={id} className="text-small font-strong text-danger">
    <VisuallyHidden>{error} </VisuallyHidden>
    {children}
  </p>
)

/** The bar beside a field that has a problem: seen without telling its colour. */
export const PROBLEM_BAR = 'border-l-6 border-danger pl-4'
