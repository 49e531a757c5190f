import type { Latency } from './measure'

/** Times in milliseconds, memory in megabytes. */
export type SizeResult = {
  size: number
  /** By the name of the kind; `few` as there. */
  kinds: Record<string, Latency & { few?: true }>
  listening: number
  firstAnswer: number
  afterPublish: number
  memory: number
  peak: number
}

/** CPU at 10,000 cases for each of CPU at 100. */
export const growth = (results: SizeResult[], kind: string): number | undefined => {
  const cpuAt = (size: number) => results.find((result) => result.size === size)?.kinds[kind]?.cpu
  const [few, many] = [cpuAt(100), cpuAt(10_000)]
  return few && many !== undefined ? many / few : undefined
}
