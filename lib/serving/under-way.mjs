/**
 * The answers that Next is working on. All requests for one path share its work: whoever comes after a publish would be
 * given what was begun before it.
 */
export class UnderWay {
  /** @type {Map<string, Map<Promise<void>, string>>} */
  #paths = new Map()

  /**
   * Waits until nothing is under way for a path that was begun with another version of the content.
   *
   * @param {string} path
   * @param {string} version
   */
  async untilOnly(path, version) {
    for (;;) {
      const others = [...(this.#paths.get(path) ?? [])].filter(([, begun]) => begun !== version)
      if (others.length === 0) return
      await Promise.all(others.map(([work]) => work))
    }
  }

  /**
   * @param {string} path
   * @returns {Promise<unknown> | undefined} until all that is under way for it now is done; undefined when nothing is
   */
  doneWith(path) {
    const answers = this.#paths.get(path)
    return answers && Promise.all(answers.keys())
  }

  /**
   * @template {{ made: Promise<void> }} Answer
   * @param {string} path
   * @param {string} version of the content, before the work was begun
   * @param {Answer} answer whose `made` does not fail
   * @returns {Answer} the same
   */
  add(path, version, answer) {
    const { made } = answer
    const answers = this.#paths.get(path) ?? new Map()
    this.#paths.set(path, answers.set(made, version))
    void made.then(() => {
      answers.delete(made)
      if (answers.size === 0 && this.#paths.get(path) === answers) this.#paths.delete(path)
    })
    return answer
  }
}
