import type { Report, Subject } from '../generated/protocol';
import type { ShopRecord } from '../memory/schema';
import { ownUrl } from '../platform/runtime';
import { openTab } from '../platform/tabs';
import { siteOf, type Trust, type Trustable } from '../trust';
import { button, byId, draw } from '../view/draw';
import { drawFacts, type Row } from '../view/facts';
import { titleOf } from '../view/finding';
import { sign } from '../view/signs';
import { say } from '../view/words';
import { type Fact, factsOf } from './facts';
import { drawOthers } from './others';

/** The subjects in the order they are shown. */
const SUBJECTS: readonly Subject[] = ['site', 'seller', 'listing', 'payment', 'message'];

/** What the subjects need besides the report. */
export type About = {
  report: Report;
  /** The domain that others may be asked about. */
  askOthers: string | null;
  /** What the shop said of itself on other pages. */
  known: ShopRecord | null;
  /** Trusts somebody, or no longer. */
  trust: (trust: Trust, isTrusted: boolean) => void;
};

/** All subjects in one glance: a sign and a word for each; pressed, it leads to the subject's own row. */
export function drawGlance({ subjects }: Report): HTMLElement {
  const cells = SUBJECTS.map((subject) => {
    const cell = button('', () => open(subject), { class: `glance glance-${subjects[subject]}` });
    const outcome = draw('span', { class: 'visually-hidden' }, `: ${say(`outcome_${subjects[subject]}`)}`);
    cell.append(sign(subjects[subject]), draw('span', {}, say(`subject_${subject}`), outcome));
    return draw('li', {}, cell);
  });
  return draw('nav', { 'aria-label': say('subjects_heading') }, draw('ul', { class: 'glances' }, ...cells));
}

/** Brings a subject's row into sight, opened. */
function open(subject: Subject): void {
  const row = byId(rowId(subject));
  row.querySelector('details')?.setAttribute('open', '');
  row.scrollIntoView({ block: 'nearest' });
  row.querySelector('summary')?.focus();
}

const rowId = (subject: Subject): string => `subject-${subject}`;

/** The subjects one by one: the outcome, and when opened what it rests on. */
export function drawSubjects(about: About): HTMLElement {
  const rows = SUBJECTS.map((subject) => drawSubject(subject, about));
  const list = draw('ul', { class: 'subjects' }, ...rows);
  return draw('section', { 'aria-label': say('subjects_heading') }, draw('h2', {}, say('subjects_heading')), list);
}

function drawSubject(subject: Subject, about: About): HTMLElement {
  const outcome = about.report.subjects[subject];
  const line = [
    draw('span', {}, say(`subject_${subject}`)),
    draw('span', { class: 'outcome' }, sign(outcome), say(`outcome_${outcome}`)),
  ];
  const rest = drawRest(subject, about);
  const row = rest.length === 0 ? draw('div', { class: 'line' }, ...line) : draw('details', {}, draw('summary', { class: 'line' }, ...line), ...rest);
  return draw('li', { id: rowId(subject), class: `subject subject-${outcome}` }, row);
}

function drawRest(subject: Subject, about: About): HTMLElement[] {
  const { report, known, askOthers } = about;
  const facts = factsOf(subject, report, known).map(rowOf);
  const against = report.findings.filter((finding) => finding.subject === subject).map(titleOf);
  // A title that wants a value of the page makes sense only where something was found.
  const looked = report.checked.filter((checked) => checked.subject === subject).map(({ id }) => titleOf({ id, args: {} })).filter((title) => !title.includes('{'));
  return [
    facts.length === 0 ? null : drawFacts(facts),
    drawList(say('subject_against'), against),
    drawList(say('subject_looked'), looked),
    ...(subject === 'site' ? [drawPassword(report), drawOthers(askOthers)] : []),
    ...(subject === 'seller' ? [drawImprint(report)] : []),
    ...(subject === 'site' || subject === 'seller' ? [drawTrust(subject, about)] : []),
  ].filter((part) => part !== null);
}

function rowOf({ label, text, link, isQuoted }: Fact): Row {
  const shown = isQuoted ? draw('q', {}, text) : text;
  return [label, link === null ? shown : button(text, () => void openTab(link), { class: 'quiet' })];
}

function drawList(heading: string, lines: string[]): HTMLElement | null {
  const items = [...new Set(lines)].map((line) => draw('li', {}, line));
  return items.length === 0 ? null : draw('div', {}, draw('h3', {}, heading), draw('ul', {}, ...items));
}

/** A shop that says who it is on a page of its own: the shopper may open it, and what is read there is kept for the shop. */
function drawImprint({ shop, page }: Report): HTMLElement | null {
  const address = shop?.imprint ?? null;
  if (address === null || address === page.url || siteOf(address) !== siteOf(page.url)) return null;
  return draw('p', {}, button(say('open_imprint'), () => void openTab(address), { class: 'quiet' }));
}

/** A site that asks for a new password: advice on it has a page of its own. */
function drawPassword({ page, asks_new_password }: Report): HTMLElement | null {
  if (!asks_new_password) return null;
  const address = ownUrl(`password.html?site=${encodeURIComponent(siteOf(page.url) ?? '')}`);
  const press = (): void => void openTab(address);
  return draw('div', {}, draw('h3', {}, say('password_asked')), draw('p', {}, button(say('password_open'), press, { class: 'quiet' })));
}

function drawTrust(subject: Trustable, { report, trust }: About): HTMLElement | null {
  const site = siteOf(report.page.url);
  const name = subject === 'site' ? site : (report.seller?.name ?? null);
  if (site === null || site === '' || name === null) return null;
  const isTrusted = report.trusted.includes(subject);
  const press = (): void => trust({ subject, name, site }, !isTrusted);
  return draw(
    'div',
    { class: 'trust' },
    isTrusted ? draw('p', { class: 'note' }, say('trusted_note')) : null,
    button(trustText(subject, site, isTrusted), press, { class: 'quiet' }),
  );
}

/** A seller's name is the page's word, and never stands on a button of ours. */
function trustText(subject: Trustable, site: string, isTrusted: boolean): string {
  if (subject === 'seller') return say(isTrusted ? 'trust_take_back_seller' : 'trust_give_seller');
  return say(isTrusted ? 'trust_take_back' : 'trust_give', { name: site });
}
