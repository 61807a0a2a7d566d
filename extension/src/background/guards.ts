// What comes in is checked by shape before it is believed. Each guard is typed against the generated type: a field that is
// forgotten here, or one the protocol does not have, does not compile.

import type { Evidence, FromCollector, FromView } from '../generated/protocol';
import { MAX_TEXT as MAX_ASKED } from '../asked';
import type { Message } from '../messages';

type Guard<T> = (value: unknown) => value is T;
type Shape<T> = { [Field in keyof T]-?: Guard<T[Field]> };
type Shapes<Union extends { kind: string }> = { [Kind in Union['kind']]: Guard<Message<Union, Kind>> };

/** A collector of ours sends 100,000 characters at once, and with the first piece what is said of the page as a whole. */
const MAX_PART = 300_000;
/** A capture holds about 1,500,000 characters, and no two pieces together fit into one. */
const MAX_PARTS = 48;
/** A collector of ours sends pictures of 800 pixels a side; as a file of noise such a one has three million letters. */
const MAX_PICTURE = 4_000_000;
/** Quotes and paths are short; longer ones are not ours. */
const MAX_TEXT = 10_000;

const COLLECTOR: Shapes<FromCollector> = {
  capture: object({
    kind: exactly('capture'),
    serial: count(),
    part: count(MAX_PARTS - 1),
    parts: count(MAX_PARTS),
    html: text(MAX_PART),
  }),
  moved: object({ kind: exactly('moved'), serial: count() }),
  picture: object({ kind: exactly('picture'), data: text(MAX_PICTURE) }),
  notice_beaten: object({ kind: exactly('notice_beaten') }),
};

const evidence: Guard<Evidence> = object({ quote: text(MAX_TEXT), where: text(MAX_TEXT) });

const VIEW: Shapes<FromView> = {
  state_of: object({ kind: exactly('state_of'), tab: count() }),
  check_tab: object({ kind: exactly('check_tab'), tab: count() }),
  check_text: object({ kind: exactly('check_text'), text: text(MAX_ASKED) }),
  check_link: object({ kind: exactly('check_link'), text: text(MAX_ASKED) }),
  show_on_page: object({ kind: exactly('show_on_page'), tab: count(), evidence }),
};

/** Whether this is something a collector may say. */
export function isFromCollector(value: unknown): value is FromCollector {
  return oneOf(COLLECTOR, value);
}

/** Whether this is something our own pages may ask. */
export function isFromView(value: unknown): value is FromView {
  return oneOf(VIEW, value);
}

function oneOf<Union extends { kind: string }>(shapes: Shapes<Union>, value: unknown): value is Union {
  if (!isObject(value)) return false;
  const kind = value['kind'];
  return isKeyOf(shapes, kind) && shapes[kind](value);
}

function isKeyOf<T extends object>(table: T, key: unknown): key is keyof T {
  return typeof key === 'string' && Object.hasOwn(table, key);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object<T>(shape: Shape<T>): Guard<T> {
  const fields = Object.entries<Guard<unknown>>(shape);
  return (value): value is T =>
    isObject(value) &&
    Object.keys(value).length === fields.length &&
    fields.every(([field, guard]) => Object.hasOwn(value, field) && guard(value[field]));
}

function exactly<const T extends string>(word: T): Guard<T> {
  return (value): value is T => value === word;
}

function count(max = Number.MAX_SAFE_INTEGER): Guard<number> {
  return (value): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= max;
}

function text(max: number): Guard<string> {
  return (value): value is string => typeof value === 'string' && value.length <= max;
}
