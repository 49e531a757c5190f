/** The boat of the Uusimaa arms, on the gulf. Decoration. */
export const Boat = () => (
  <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false" className="size-full">
    <path className="fill-sun" d="M12 72h96a48 48 0 0 1-96 0z" />
    <path className="fill-on-sea forced-colors:fill-[CanvasText]" d="M64 10v54h54a54 54 0 0 0-54-54z" />
  </svg>
)
