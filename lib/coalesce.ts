/**
 * Makes calls that come while the work is under way share the next round of it: however many call, one works at a
 * time, and no one gets an answer that was begun before they asked.
 */
export function coalesce<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let underWay: Promise<Result> | undefined
  let next: Promise<Result> | undefined
  const begin = () => {
    const round = work().finally(() => {
      if (underWay === round) underWay = undefined
    })
    underWay = round
    return round
  }
  return () => {
    if (!underWay) return begin()
    const after = () => {
      next = undefined
      return begin()
    }
    next ??= underWay.then(after, after)
    return next
  }
}
