/** Runs once in each server process, before the first request. A build does not run it. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { stopUnlessConfigured } = await import('./lib/stop-unless-configured')
    stopUnlessConfigured()
    const { shareContentVersion } = await import('./lib/content/version')
    shareContentVersion()
    const { startWorker } = await import('./lib/jobs/worker')
    startWorker()
  }
}
