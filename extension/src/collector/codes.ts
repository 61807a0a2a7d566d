// What is copied of a page's pictures: the codes in them, and how they look in very small. Here a picture is only told from one that holds
// no code; what a code says is read in the worker, which has the decoder.

import { tellWorker } from '../platform/messages';
import { boxHeight, boxWidth, canvasHeight, canvasWidth, imageHeight, imageWidth, isHidden, isLoaded, naturalHeight, naturalWidth,
  sourceOf } from './dom';
import { nextTask } from './pace';
import { likeness } from './likeness';
import { thumbOf } from './thumb';
import type { Attribute } from './write';

/** What can hold a code. */
export type Picture = HTMLImageElement | HTMLCanvasElement;

/** Pictures of a page that are looked at in one go, sent to the worker in all, and copied in very small. */
const MOST = { looked: 24, sent: 8, thumbs: 12 } as const;
/** Codes of one picture that go into a capture, and letters of each. */
const CODES = { each: 4, letters: 4_096 } as const;
/** Milliseconds of the page's main thread for one page. */
const BUDGET = 200;
/** Pixels of a picture's shorter side as shown: a smaller code no telephone reads. */
const LEAST = 60;
/** How many times longer than wide, or wider than long: a poster or a screenshot, no banner. */
const RATIO = 2.5;
/** Pixels of a picture's file. The browser decodes it anew on the page's own thread: a photograph of this size takes 5 ms. */
const MOST_PIXELS = 500_000;
/** Pixels of the longer side of the copy that is looked at, and of the one that is sent. */
const SIDE = { looked: 256, sent: 800 } as const;
/** Different pictures that are remembered. */
const REMEMBERED = 200;

/** What is known of a picture: as it was when it was looked at, and what its codes say. */
type Known = { as: string; texts: string[] };

/** A picture that may hold a code. */
type Candidate = { picture: Picture; as: string; content: string; likeness: number };

/** Looks for codes in pictures, each once. */
export class Codes {
  readonly #known = new WeakMap<Element, Known>();
  /** By what they look like. */
  readonly #read = new Map<string, string[]>();
  readonly #awaited = new WeakSet<Element>();
  /** Pictures in very small, each as it was when it was looked at. */
  readonly #thumbs = new WeakMap<Element, { as: string; thumb: string }>();
  #sent = 0;
  #copied = 0;
  #spent = 0;
  /** Grows with each page: what was begun on the last one is not gone on with. */
  #page = 0;
  #isLooking = false;

  /** Whether an element can hold a code that a person sees. */
  static isCandidate(element: Element): element is Picture {
    if (!(element instanceof HTMLImageElement || element instanceof HTMLCanvasElement)) return false;
    const [width, height] = shownSize(element);
    return Math.min(width, height) >= LEAST && Math.max(width, height) <= RATIO * Math.min(width, height);
  }

  /** What the codes in a picture say, as far as it is known. */
  textsOf(element: Element): string[] {
    return this.#known.get(element)?.texts ?? [];
  }

  /** What is known of a picture as marks for the capture. */
  marksOf(element: Picture): Attribute[] {
    const codes = this.textsOf(element).map((text, at): Attribute => [`data-caveat-code-${at + 1}`, text]);
    const small = this.#thumbs.get(element);
    return small === undefined || small.as !== nameOf(element) ? codes : [...codes, ['data-caveat-thumb', small.thumb]];
  }

  /** Starts afresh, for another page. */
  reset(): void {
    this.#page += 1;
    this.#sent = 0;
    this.#copied = 0;
    this.#spent = 0;
  }

  /**
   * Looks at pictures that are new. Answers whether other codes are known now. `loaded` is called for each that comes later, and where there are
   * small copies to be taken along.
   */
  async look(pictures: Picture[], loaded: () => void): Promise<boolean> {
    if (this.#isLooking) return false;
    this.#isLooking = true;
    try {
      return await this.#look(pictures, loaded);
    } finally {
      this.#isLooking = false;
    }
  }

  async #look(pictures: Picture[], loaded: () => void): Promise<boolean> {
    const page = this.#page;
    const isWanted = (): boolean => page === this.#page && this.#spent < BUDGET && !isHidden(document);
    const candidates: Candidate[] = [];
    let isNew = false;
    let isSmallNew = false;
    for (const picture of pictures.slice(0, MOST.looked)) {
      if (!isWanted()) break;
      if (!isReady(picture)) this.#await(picture, loaded);
      else if (this.#isDue(picture)) {
        const pixels = this.#spend(() => pixelsOf(picture));
        await nextTask();
        if (pixels !== null && this.#keepThumb(picture, pixels)) isSmallNew = true;
        const candidate = pixels === null ? null : this.#spend(() => candidateOf(picture, pixels));
        isNew = this.#note(picture, candidate) || isNew;
        if (candidate !== null && !this.#read.has(candidate.content)) candidates.push(candidate);
        await nextTask();
      }
    }
    for (const candidate of candidates.toSorted((a, b) => b.likeness - a.likeness)) {
      if (!isWanted() || this.#sent >= MOST.sent) break;
      this.#sent += 1;
      const copy = this.#spend(() => drawn(candidate.picture, SIDE.sent));
      const texts = await tellWorker({ kind: 'picture', data: await addressOf(copy) });
      this.#remember(candidate.content, texts.slice(0, CODES.each).map((text) => text.slice(0, CODES.letters)));
      isNew = this.#note(candidate.picture, candidate) || isNew;
    }
    if (isSmallNew && !isNew) loaded();
    return isNew;
  }

  /** Keeps a picture in very small, within bounds. Answers whether it is new. What scripts draw is no picture of goods. */
  #keepThumb(picture: Picture, pixels: ImageData): boolean {
    if (picture instanceof HTMLCanvasElement || this.#copied >= MOST.thumbs) return false;
    this.#copied += 1;
    this.#thumbs.set(picture, { as: nameOf(picture), thumb: this.#spend(() => thumbOf(pixels)) });
    return true;
  }

  /** What a canvas shows changes without a sign: it is looked at every time. */
  #isDue(picture: Picture): boolean {
    return picture instanceof HTMLCanvasElement || this.#known.get(picture)?.as !== sourceOf(picture);
  }

  #await(picture: Picture, loaded: () => void): void {
    if (this.#awaited.has(picture)) return;
    this.#awaited.add(picture);
    picture.addEventListener('load', loaded, { once: true });
  }

  /** Notes what is known of a picture. Answers whether it is other than before. */
  #note(picture: Picture, candidate: Candidate | null): boolean {
    const texts = candidate === null ? [] : this.#read.get(candidate.content);
    if (texts === undefined) return false;
    const before = this.textsOf(picture);
    this.#known.set(picture, { as: candidate?.as ?? nameOf(picture), texts });
    return before.join('\n') !== texts.join('\n');
  }

  #remember(content: string, texts: string[]): void {
    this.#read.set(content, texts);
    const [oldest] = this.#read.keys();
    if (this.#read.size > REMEMBERED && oldest !== undefined) this.#read.delete(oldest);
  }

  #spend<T>(work: () => T): T {
    const start = performance.now();
    const done = work();
    this.#spent += performance.now() - start;
    return done;
  }
}

function shownSize(picture: Picture): [number, number] {
  return picture instanceof HTMLImageElement ? [imageWidth(picture), imageHeight(picture)] : [boxWidth(picture), boxHeight(picture)];
}

/** A drawing may have no size of its own. */
function ownSize(picture: Picture): [number, number] {
  return picture instanceof HTMLImageElement ? [naturalWidth(picture), naturalHeight(picture)] : [canvasWidth(picture), canvasHeight(picture)];
}

function nameOf(picture: Picture): string {
  return picture instanceof HTMLImageElement ? sourceOf(picture) : '';
}

function isReady(picture: Picture): boolean {
  return !(picture instanceof HTMLImageElement) || isLoaded(picture);
}

/** A picture in small; `null` where taking it apart would hold up the page, and where the browser keeps its pixels from us. */
function pixelsOf(picture: Picture): ImageData | null {
  const [width, height] = ownSize(picture);
  if (width * height > MOST_PIXELS) return null;
  try {
    const copy = drawn(picture, SIDE.looked);
    return copy.getImageData(0, 0, copy.canvas.width, copy.canvas.height);
  } catch {
    return null; // Another site's picture, or a broken one.
  }
}

/** `null` where nothing in it looks like a code. */
function candidateOf(picture: Picture, pixels: ImageData): Candidate | null {
  const seen = likeness(pixels);
  return seen === null ? null : { picture, as: nameOf(picture), ...seen };
}

/** A copy of a picture on white paper, at most as large as this, and at least as it is shown. */
function drawn(picture: Picture, most: number): OffscreenCanvasRenderingContext2D {
  const [shownWidth, shownHeight] = shownSize(picture);
  const [ownWidth, ownHeight] = ownSize(picture);
  const [width, height] = ownWidth * ownHeight > 0 ? [ownWidth, ownHeight] : [shownWidth, shownHeight];
  const scale = Math.min(Math.max(1, shownWidth / width, shownHeight / height), most / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingEnabled = scale < 1; // Modules of one pixel stay squares.
  context.imageSmoothingQuality = 'medium';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context;
}

async function addressOf({ canvas }: OffscreenCanvasRenderingContext2D): Promise<string> {
  const file = await canvas.convertToBlob({ type: 'image/png' });
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(reader.result as string));
    reader.addEventListener('error', () => fail(reader.error ?? new Error('not read')));
    reader.readAsDataURL(file);
  });
}
