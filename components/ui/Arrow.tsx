/** The arrow after a link that leads on. Decoration: the link's words say it all. */
export const Arrow = () => (
  <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false" className="size-[1.1em] flex-none">
    <path d="M3 10h13M10 4l6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2.5" />
  </svg>
)
