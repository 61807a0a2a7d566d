// The worker's wiring. Every listener is set in the first tick: the browser starts the worker for the event it missed.

import { onListsChange } from '../deny/lists';
import { onMenuPress } from '../platform/menus';
import { onMessage } from '../platform/messages';
import { grantedOrigins, onGranted, onTakenBack } from '../platform/permissions';
import { onInstalled, onStartup, ownUrl } from '../platform/runtime';
import { onNavigation, onTabClosed, openTab } from '../platform/tabs';
import { endVisits } from './visits';
import { renewEngine } from './engine';
import { forget } from './tab-record';
import { handle } from './handlers';
import { forgetBeaten } from './handlers/notice-beaten';
import { leave } from './leave';
import { answerMenu, offerMenus } from './menus';
import { followPermissions, readOpenTabs, stopOn } from './sites';

onMessage(handle);

onMenuPress((press) => run(answerMenu(press)));

onNavigation((tab) => run(leave(tab)));

onTabClosed((tab) => {
  endVisits(tab);
  run(forget(tab));
  run(forgetBeaten(tab));
});

onGranted((origins) => {
  run(followPermissions());
  run(readOpenTabs(origins));
});

onTakenBack((origins) => {
  run(followPermissions());
  run(stopOn(origins));
});

onListsChange(renewEngine);

onStartup(() => run(followPermissions()));

onInstalled((first) => {
  run(offerMenus());
  run(followPermissions());
  run(grantedOrigins().then(readOpenTabs));
  if (first) run(openTab(ownUrl('welcome.html')));
});

/** Lets something run by itself. Nobody waits for its end, but its failing is told. */
function run(task: Promise<unknown>): void {
  task.catch((why: unknown) => console.error('Caveat:', why));
}
