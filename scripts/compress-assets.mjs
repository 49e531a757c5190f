import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { assetFiles, brotliFile, isCompressed } from '../lib/serving/assets.mjs'
import { BEST_BROTLI_QUALITY, toBrotli } from '../lib/serving/encodings.mjs'
import { ROOT } from './lib/root.mjs'

/** After a build: the best compression takes seconds, which no visitor should wait for. */
const files = assetFiles(join(ROOT, '.next', 'static')).filter(isCompressed)

const work = async () => {
  for (let file = files.pop(); file; file = files.pop())
    await writeFile(brotliFile(file), await toBrotli(await readFile(file), BEST_BROTLI_QUALITY))
}
await Promise.all(Array.from({ length: availableParallelism() }, work))
