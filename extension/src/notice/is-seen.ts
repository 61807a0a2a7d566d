/** How much of the width it should have a notice must have, and pixels of its height, to be read. */
const SHARE = 0.8;
const MIN_HEIGHT = 80;
/** Pixels it is wide where there is room. */
const WIDTH = 704;

/** Whether a notice is on the screen, as large as it should be, and nothing stands over it. */
export function isSeen(host: HTMLElement): boolean {
  const { left, right, top, bottom, width, height } = host.getBoundingClientRect();
  const isLarge = width >= SHARE * Math.min(WIDTH, innerWidth) && height >= Math.min(MIN_HEIGHT, innerHeight / 2);
  if (!isLarge || top < 0 || bottom > innerHeight + 1 || left < -1 || right > innerWidth + 1) return false;
  // A page's element that stands over it is hit instead of it, at least in one of these; so is what is behind, where the notice takes no presses any more.
  const columns = [0.1, 0.5, 0.9].map((share) => left + share * width);
  const rows = [0.2, 0.5, 0.8].map((share) => top + share * height);
  return rows.every((y) => columns.every((x) => document.elementFromPoint(x, y) === host));
}
