// The popup: what is known of the tab it was opened on. Opening it is asking: an unread page is read.

import type { Report, TabState } from '../generated/protocol';
import { askWorker } from '../platform/messages';
import { onSessionChange } from '../platform/session';
import { currentTab, type Tab, tabById } from '../platform/tabs';
import { readsChats } from '../chats';
import { byId, draw } from '../view/draw';
import type { Show } from '../view/finding';
import { speak } from '../view/page';
import { drawReport } from '../view/report';
import { drawVerdict, verdictOf } from '../view/verdict';
import { say } from '../view/words';
import { noteTrouble } from '../memory/state';
import { shopOn } from '../memory/shops';
import { tabKey } from '../tab-key';
import { setTrusted, siteOf, type Trust } from '../trust';
import { drawOffers } from './offers';
import { drawPrices } from './prices';
import { drawGlance, drawSubjects } from './subjects';
import { answerScreen, setUpAsk } from '../view/ask';
import { setUpFooter } from './footer';

/** The tab that the address names, where the popup is opened as a page of its own. */
const namedTab = new URLSearchParams(location.search).get('tab');

speak();
setUpAsk();
setUpScreen();
void start();

async function start(): Promise<void> {
  const tab = await tabInQuestion();
  if (tab === null) return;
  const footer = setUpFooter();

  const look = async (): Promise<void> => {
    const state = await askWorker({ kind: 'state_of', tab: tab.id });
    await show(tab, state);
    footer.follow(state);
  };
  onSessionChange(tabKey(tab.id), () => void look());

  const state = await askWorker({ kind: 'state_of', tab: tab.id });
  if (state.status === 'unread') await askWorker({ kind: 'check_tab', tab: tab.id });
  await look();
}

async function tabInQuestion(): Promise<Tab | null> {
  return namedTab === null ? currentTab() : tabById(Number(namedTab));
}

/** Offers to read the codes on screen. A popup that is a page of its own has nothing else on screen. */
function setUpScreen(): void {
  const button = byId('ask-screen');
  button.hidden = namedTab !== null;
  button.addEventListener('click', () => void answerScreen());
}

async function show(tab: Tab, state: TabState): Promise<void> {
  byId('verdict').replaceChildren(drawVerdict(verdictOf(state)));
  const showOnPage: Show = (evidence) => askWorker({ kind: 'show_on_page', tab: tab.id, evidence });
  const report = state.status === 'read' ? drawReport(state.report, showOnPage, await drawMore(tab, state)) : [];
  byId('glance').replaceChildren(...(state.status === 'read' ? [drawGlance(state.report)] : []));
  byId('report').replaceChildren(...report);
  byId('offers').replaceChildren(...(await drawOffers(tab, state)));
  byId('main').setAttribute('aria-busy', String(state.status === 'reading'));
}

/** What the popup adds to a report: prices, and the subjects one by one. */
async function drawMore(tab: Tab, { report, peers, ask_others: askOthers }: Extract<TabState, { status: 'read' }>): Promise<(HTMLElement | null)[]> {
  const site = siteOf(report.page.url);
  const known = site === null ? null : await shopOn(site).catch(noteTrouble);
  const trust = async (whom: Trust, isTrusted: boolean): Promise<void> => {
    await setTrusted(whom, isTrusted);
    await askWorker({ kind: 'check_tab', tab: tab.id });
  };
  const subjects = drawSubjects({ report, known, askOthers, trust: (whom, isTrusted) => void trust(whom, isTrusted) });
  return [drawBeatenNote(), await drawChatNote(report), drawPrices(report, peers), subjects];
}

/** That messages were read because of this press, and are not otherwise. */
async function drawChatNote({ page }: Report): Promise<HTMLElement | null> {
  return page.kind === 'chat' && !(await readsChats()) ? draw('p', { class: 'note' }, say('chats_asked')) : null;
}

/** That this page was opened because the page in question let no notice stand. */
function drawBeatenNote(): HTMLElement | null {
  const isBeaten = new URLSearchParams(location.search).has('beaten');
  return isBeaten ? draw('p', { class: 'note', role: 'alert' }, say('notice_beaten')) : null;
}
