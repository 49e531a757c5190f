/** How long a picture may keep the print window waiting, in milliseconds. */
const PATIENCE = 5000

/** Prints when the pictures are there: those far down the page wait to be scrolled to, which paper never is. */
export async function printWithPictures() {
  const pictures = [...document.images]
  for (const picture of pictures) picture.loading = 'eager'
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  await Promise.race([Promise.allSettled(pictures.map((picture) => picture.decode())), patience])
  window.print()
}
