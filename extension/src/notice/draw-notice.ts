import type { Finding, Report } from '../generated/protocol';
import { draw } from '../view/draw';
import { titleOf, whyOf } from '../view/finding';
import { sign } from '../view/signs';
import { say } from '../view/words';

/** Findings told in a notice: it must be read at a glance; the popup has the rest. */
const TOLD = 2;

const STYLE = `
  :host { color-scheme: light; }
  :host::before, :host::after, :host::backdrop { content: none !important; display: none !important; }
  div { box-sizing: border-box; margin: 8px; padding: 16px 20px; background: #fff; color: #1b1b1b; font: 16px/1.45 system-ui, sans-serif;
    border: 4px solid #8b0000; border-radius: 12px; box-shadow: 0 1px 7px rgb(0 0 0 / .5); text-align: start; }
  h1 { display: flex; gap: 12px; align-items: center; margin: 0 0 8px; font-size: 22px; line-height: 1.25; color: #8b0000; }
  svg { inline-size: 36px; block-size: 36px; flex: none; }
  .sign-outline { fill: #8b0000; }
  .sign-mark { fill: none; stroke: #fff; stroke-width: 2.4; stroke-linecap: round; }
  h2 { margin: 12px 0 2px; font-size: 17px; }
  p { margin: 2px 0; }
  q { font-weight: 600; background: #fde8e8; overflow-wrap: anywhere; }
  .from { margin-block-start: 12px; font-size: 14px; color: #4a4a4a; }
  button { margin-block-start: 12px; min-block-size: 40px; padding: 8px 18px; font: inherit; font-weight: 600; color: #fff; background: #8b0000;
    border: 2px solid #8b0000; border-radius: 8px; cursor: pointer; }
  button:focus-visible { outline: 3px solid #1b1b1b; outline-offset: 2px; }
`;

/** What stands in a notice: the verdict, the gravest findings with their quotes, who says so, and a way to close it. */
export function drawNotice(report: Report, close: (event: Event) => void): Node[] {
  const closing = draw('button', { type: 'button' }, say('notice_close'));
  closing.addEventListener('click', close);
  const grave = report.findings.filter(({ strength }) => strength !== 'trial').slice(0, TOLD);
  const frame = draw(
    'div',
    { lang: say('language_tag') },
    draw('h1', {}, sign('danger'), say('notice_title')),
    ...grave.flatMap(drawFinding),
    draw('p', { class: 'from' }, `${say('notice_from')} ${say('never_asks')}`),
    closing,
  );
  return [draw('style', {}, STYLE), frame];
}

function drawFinding(finding: Finding): Node[] {
  const [first] = finding.evidence;
  const quote = first === undefined ? null : draw('p', {}, draw('q', { dir: 'auto' }, first.quote));
  return [draw('h2', {}, titleOf(finding)), ...(quote === null ? [] : [quote]), draw('p', {}, whyOf(finding))];
}
