// What Caveat itself puts into a page is no part of the page. The scripts that run there share this list; the page cannot see
// it, for content scripts have a global object of their own.

declare global {
  var caveatOwn: WeakSet<Node> | undefined;
}

/** Notes that a node is ours. */
export function claim(node: Node): void {
  globalThis.caveatOwn ??= new WeakSet();
  globalThis.caveatOwn.add(node);
}

/** Whether a node is ours. */
export function isOurs(node: Node): boolean {
  return globalThis.caveatOwn?.has(node) === true;
}
