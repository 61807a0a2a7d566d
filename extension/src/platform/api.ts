declare const browser: typeof chrome | undefined;

/** The extension interface, under the one name all browsers we support agree in: promises everywhere, no callbacks. */
export const api: typeof chrome = typeof browser === 'undefined' ? chrome : browser;
