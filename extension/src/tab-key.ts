/** Where the session keeps what is known of a tab; views listen for changes there. */
export function tabKey(tab: number | ''): string {
  return `tab:${tab}`;
}
