import type { ViewHandler } from '../../messages';
import { askEngine } from '../engine';

/** Says what an address or a code is. It is kept nowhere. */
export const checkLink: ViewHandler<'check_link'> = async ({ text }) => {
  try {
    return await askEngine((engine) => engine.checkLink(text));
  } catch (why) {
    console.error('Caveat could not read a link:', why);
    return null;
  }
};
