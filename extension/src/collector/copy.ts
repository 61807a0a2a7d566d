import { keptAttributes } from './keep';
import { rootElement } from './dom';
import type { Picture } from './codes';
import { startPace } from './pace';
import { type Known, Walk } from './walk';
import { type Attribute, attributeText, Writer } from './write';

/** A copy of a page. */
export type Copy = {
  /** The HTML, in parts that travel one by one. */
  parts: string[];
  /** Equal for two copies of one address that say the same. */
  fingerprint: string;
  /** Shadow roots and frames' documents that were met: changes in them are seen only by watching each. */
  roots: Node[];
  /** Pictures that may hold codes, the first of them. */
  pictures: Picture[];
  /** Parts that are hidden, the first of them. */
  hidden: Element[];
  /** Milliseconds of the page's main thread that it took. */
  cost: number;
};

/** Copies a page as it is now. */
export async function copyPage(document: Document, url: string, known: Known): Promise<Copy> {
  const pace = await startPace(document);
  const writer = new Writer();
  const walk = new Walk(writer, known);
  const root = rootElement(document);
  try {
    if (root !== null) await walk.run(root, pace);
    writer.close('html');
    const cuts: Attribute[] = writer.cut.size > 0 ? [['data-caveat-cut', [...writer.cut].sort().join(' ')]] : [];
    const marks: Attribute[] = [
      ['data-caveat-capture', '1'],
      ['data-caveat-url', url],
      ['data-caveat-at', new Date().toISOString()],
      ...cuts,
      ...(root === null ? [] : keptAttributes(root, 'html')),
    ];
    const head = `<!doctype html>\n<html${marks.map(attributeText).join('')}>`;
    const [first = '', ...rest] = writer.parts;
    return {
      parts: [head + first, ...rest],
      fingerprint: `${url} ${cuts} ${writer.hash}`,
      roots: walk.roots,
      pictures: walk.pictures,
      hidden: walk.hidden,
      cost: pace.worked(),
    };
  } finally {
    pace.end();
  }
}
