import './lib/node-version.mjs'
import { ensureSecret } from './lib/env-file.mjs'

ensureSecret()
