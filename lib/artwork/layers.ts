import type { Put } from './motif'

/** One colour of one layer, ready for an SVG path element. */
export type ArtworkPath = { fill: string; d: string }

/**
 * Collects path data by layer and colour: one element for each, however many tiles there are.
 *
 * @returns `put` adds data; `paths` lists what was put, from the lowest layer to the highest
 */
export function createLayers(): { put: Put; paths: () => ArtworkPath[] } {
  const layers: Map<string, string>[] = []
  const put: Put = (layer, colour, data) => {
    const colours = (layers[layer] ??= new Map<string, string>())
    colours.set(colour, (colours.get(colour) ?? '') + data)
  }
  // Colours of one layer never overlap in a way that matters; sorting makes the order independent of the drawing.
  const byColour = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1)
  const paths = () => layers.flatMap((colours) => [...colours].sort(byColour).map(([fill, d]) => ({ fill, d })))
  return { put, paths }
}
