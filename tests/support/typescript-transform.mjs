import { createHash } from 'node:crypto'
import ts from 'typescript'

const compilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  inlineSourceMap: true,
  inlineSources: true,
}

/** Takes the types off, for Jest; the checking is done by tsc. */
const transformer = {
  getCacheKey: (source, path) =>
    createHash('sha256')
      .update([ts.version, JSON.stringify(compilerOptions), path, source].join('\0'))
      .digest('hex'),
  process: (source, fileName) => ({ code: ts.transpileModule(source, { compilerOptions, fileName }).outputText }),
}

export default transformer
