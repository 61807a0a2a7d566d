/** Where something was offered. Many sellers have one name on several sites, and a site may have many sellers. */
export function placeText({ seller, site }: { readonly seller: string | null; readonly site: string }): string {
  return seller === null ? site : `${seller} · ${site}`;
}
