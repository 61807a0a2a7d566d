import { svg } from '../view/svg';
import { ratioScaleOf, scaleOf } from './scale';

/** What is drawn: prices in one currency. */
export type Plot = {
  /** What is asked here. */
  price: number;
  /** The usual range and its middle, where one is known. */
  usual: { low: number; median: number; high: number } | null;
  /** What others ask or asked. */
  others: number[];
  /** What was asked here before, oldest first; days counted from 1970. */
  past: { day: number; price: number }[];
};

/** Drawn on so many units; the page gives the width. */
const [WIDTH, EDGE] = [340, 14];

/** The price among others, on one line: the usual range as a band, each other offer as a dot, this price as a pointer. */
export function drawRange({ price, usual, others }: Plot): SVGSVGElement {
  const ends = usual === null ? [] : [usual.low, usual.high];
  const x = ratioScaleOf([price, ...ends, ...others], EDGE, WIDTH - EDGE);
  const band = usual === null ? [] : [
    svg('rect', { x: x(usual.low), y: 22, width: Math.max(2, x(usual.high) - x(usual.low)), height: 24, rx: 4, class: 'plot-usual' }),
    svg('line', { x1: x(usual.median), x2: x(usual.median), y1: 22, y2: 46, class: 'plot-middle' }),
  ];
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} 52`, class: 'plot', 'aria-hidden': 'true' },
    ...band,
    svg('line', { x1: EDGE, x2: WIDTH - EDGE, y1: 34, y2: 34, class: 'plot-axis' }),
    ...others.map((other) => svg('circle', { cx: x(other), cy: 34, r: 4, class: 'plot-dot' })),
    svg('path', { d: pointer(x(price)), class: 'plot-here' }),
  );
}

/** A pointer from above onto the line. */
function pointer(x: number): string {
  return `M${x} 34 l-8 -14 v-14 h16 v14 z`;
}

/** What was asked here on other days, up to now. */
export function drawPast({ price, past }: Plot, today: number): SVGSVGElement {
  const points = [...past, { day: today, price }];
  const x = scaleOf(points.map(({ day }) => day), EDGE, WIDTH - EDGE);
  const y = scaleOf(points.map((point) => point.price), 42, 8);
  // A price holds until another was seen: steps, not slopes.
  const steps = points.map((point, at) => `${at === 0 ? 'M' : 'H'}${x(point.day)} ${at === 0 ? y(point.price) : `V${y(point.price)}`}`).join('');
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} 50`, class: 'plot', 'aria-hidden': 'true' },
    svg('path', { d: steps, class: 'plot-past' }),
    ...points.map((point, at) => svg('circle', { cx: x(point.day), cy: y(point.price), r: at === past.length ? 5 : 3, class: at === past.length ? 'plot-here' : 'plot-dot' })),
  );
}
