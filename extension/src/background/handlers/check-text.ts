import type { ViewHandler } from '../../messages';
import { askEngine } from '../engine';

/** Checks a text that the shopper gives. It is kept nowhere. */
export const checkText: ViewHandler<'check_text'> = async ({ text }) => {
  try {
    const context = { url: null, lang: null, at: new Date().toISOString(), history: [], trusted: [], shop: null, domain: null };
    return await askEngine((engine) => engine.checkText(text, context));
  } catch (why) {
    console.error('Caveat could not read a text:', why);
    return null;
  }
};
