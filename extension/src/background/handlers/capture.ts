import type { CollectorHandler, CollectorSender } from '../../messages';
import { addPart } from '../assemble';
import { judge } from '../judge';
import { keep, recordOf } from '../tab-record';
import { type Visit, visitOf } from '../visits';

/** Takes a piece of a capture; the last one has the page judged. */
export const capture: CollectorHandler<'capture'> = async (message, from) => {
  const visit = visitOf(from.tab);
  const progress = addPart(from.tab, from.document, message);
  switch (progress.is) {
    case 'incomplete':
      await showReading(from, visit);
      return 'next';
    case 'stale':
      return 'done';
    case 'broken':
      return 'again';
    case 'whole':
      await showReading(from, visit);
      await judge(progress.html, from, visit);
      return 'done';
  }
};

/** A verdict already there stays until the new one: a page that changes must not make the badge flicker. */
async function showReading({ tab, url }: CollectorSender, visit: Visit): Promise<void> {
  const { state } = await recordOf(tab);
  if (state.status === 'unread' || state.status === 'off_limits') await keep(tab, { state: { status: 'reading' }, url }, visit);
}
