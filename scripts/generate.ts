import { generate, readConfig } from './lib/generated'

await generate(await readConfig())
