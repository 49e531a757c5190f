import { parseArtworkPath } from '@/lib/artwork/address'
import { optionsOf } from '@/lib/artwork/cuts'
import { drawArtwork } from '@/lib/artwork/draw'
import { svgFile } from '@/lib/artwork/file'

type Context = { params: Promise<{ cut: string; look: string; file: string }> }

/** A drawn cover as a file, for the pages that show many. It needs no database and is the same for ever. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const asked = parseArtworkPath(await params)
  if (!asked) return new Response(null, { status: 404 })
  const { cut, look, seed } = asked
  return new Response(svgFile(drawArtwork(seed, look, optionsOf(cut, look))), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=31536000, immutable' },
  })
}
