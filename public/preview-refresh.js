/*
 * Shows a saved draft anew in the frame beside its form. Only pages that show drafts load it (PreviewBanner.tsx).
 * What the form says: https://payloadcms.com/docs/live-preview/server
 */
{
  const form = window.parent === window ? window.opener : window.parent

  if (form) {
    /** Payload answers "ready" with an event, though nothing was saved; just before, it tells what was saved last. */
    let hasSaved = false
    window.addEventListener('message', ({ origin, data }) => {
      if (origin !== window.location.origin) return
      if (data?.type === 'payload-live-preview') hasSaved = Boolean(data.externallyUpdatedRelationship)
      if (data?.type === 'payload-document-event' && hasSaved) window.location.reload()
    })
    form.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)

    // Without draft mode the page may not stand in a frame: the way out is the button beside the form.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('[data-preview-exit] { display: none }')
    document.adoptedStyleSheets.push(sheet)
  }
}
