import { LRUCache } from 'lru-cache'

/**
 * Finished pages of one version of the content: the first look with another version empties it. Bounded: the page that
 * was asked for least recently goes first.
 */
export class FinishedPages {
  #pages
  #version = ''

  /** @param {number} maxSize in bytes */
  constructor(maxSize) {
    this.#pages = new LRUCache({ maxSize, sizeCalculation: ({ size }) => size })
  }

  /**
   * @param {string} key
   * @param {string} version of the content, as fresh as the request
   * @returns {import('./finished-page.mjs').FinishedPage | undefined}
   */
  get(key, version) {
    if (version !== this.#version) {
      this.#pages.clear()
      this.#version = version
    }
    return this.#pages.get(key)
  }

  /**
   * @param {string} key
   * @param {string} version of the content before the page was made
   * @param {import('./finished-page.mjs').FinishedPage} page
   */
  set(key, version, page) {
    // Something was published meanwhile: the page may be older than that.
    if (version === this.#version) this.#pages.set(key, page)
  }

  /** Whether a further page would push out another one. */
  get isFull() {
    const { calculatedSize, maxSize, size } = this.#pages
    return size > 0 && calculatedSize + calculatedSize / size > maxSize
  }
}
