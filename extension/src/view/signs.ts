import type { Outcome } from '../generated/protocol';
import { svg } from './svg';

/**
 * A sign for each outcome, told apart by its shape: octagon, triangle, circle, dashed circle. Drawn on 24 by 24. Where nothing
 * was found the mark is the open eye of the toolbar: Caveat looked. A tick would promise, and a bar forbid.
 */
const SHAPES: Record<Outcome, { outline: string; mark: string; isDashed: boolean }> = {
  danger: { outline: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z', mark: 'M12 7v6M12 16.5v.5', isDashed: false },
  caution: { outline: 'M12 2.5 22.5 21h-21z', mark: 'M12 9v5M12 17.2v.4', isDashed: false },
  clear: { outline: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z', mark: 'M6 12c3.2-4.6 8.8-4.6 12 0-3.2 4.6-8.8 4.6-12 0zM12 11.8v.4', isDashed: false },
  unknown: { outline: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z', mark: 'M9.4 9a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 2.1M12 16.8v.4', isDashed: true },
};

/** The sign of an outcome, for the eye only: the word stands beside it. */
export function sign(outcome: Outcome): SVGSVGElement {
  const { outline, mark, isDashed } = SHAPES[outcome];
  return svg(
    'svg',
    { viewBox: '0 0 24 24', class: `sign sign-${outcome}`, 'aria-hidden': 'true' },
    svg('path', { d: outline, class: isDashed ? 'sign-outline sign-dashed' : 'sign-outline' }),
    svg('path', { d: mark, class: 'sign-mark' }),
  );
}
