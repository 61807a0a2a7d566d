import type { ViewHandler } from '../../messages';
import { tellTab } from '../../platform/messages';

/** Has the collector scroll to quoted words. */
export const showOnPage: ViewHandler<'show_on_page'> = async ({ tab, evidence }) =>
  (await tellTab(tab, { kind: 'show', evidence })) === true;
