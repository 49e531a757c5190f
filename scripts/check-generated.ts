import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { unmigratedStatements } from './lib/migrations'
import { generate, readConfig, readGenerated } from './lib/generated'

const config = await readConfig()
const before = await readGenerated(config)
await generate(config)
const after = await readGenerated(config)

const problems: string[] = []
for (const [file, content] of before) {
  if (content === after.get(file)) continue
  problems.push(`${path.relative('.', file)} is older than the configuration: npm run generate`)
  await writeFile(file, content)
}
const statements = await unmigratedStatements(config)
if (statements.length > 0) {
  problems.push('The migrations are older than the configuration: npx payload migrate:create <name>', ...statements)
}

for (const problem of problems) console.error(problem)
process.exit(problems.length > 0 ? 1 : 0)
