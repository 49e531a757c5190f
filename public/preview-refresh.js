/*
 * Shows a saved draft anew in the frame beside its form. Only pages that show drafts load it (PreviewBanner.tsx).
 * What the form says: https://payloadcms.com/docs/live-preview/server
 */
{
  /** Payload answers "ready" with an event, though nothing was saved. */
  const ANSWER_WITHIN_MS = 1000

  const form = window.parent === window ? window.opener : window.parent

  if (form) {
    const since = Date.now()
    window.addEventListener('message', ({ origin, data }) => {
      const isSaved = origin === window.location.origin && data?.type === 'payload-document-event'
      if (isSaved && Date.now() - since > ANSWER_WITHIN_MS) window.location.reload()
    })
    form.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)

    // Without draft mode the page may not stand in a frame: the way out is the button beside the form.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('[data-preview-exit] { display: none }')
    document.adoptedStyleSheets.push(sheet)
  }
}
