// The worker's wiring. Every listener is set in the first tick: the browser starts the worker for the event it missed.

import { onMenuPress } from '../platform/menus';
import { onMessage } from '../platform/messages';
import { onGranted, onTakenBack } from '../platform/permissions';
import { onInstalled, onStartup, ownUrl } from '../platform/runtime';
import { onNavigation, onTabClosed, openTab } from '../platform/tabs';
import { grantedOrigins } from '../platform/permissions';
import { endVisits } from './visits';
import { forget } from './tab-record';
import { handle } from './handlers';
import { leave } from './leave';
import { answerMenu, offerMenus } from './menus';
import { followPermissions, readOpenTabs, stopOn } from './sites';

onMessage(handle);

onMenuPress((press) => void answerMenu(press));

onNavigation((tab) => void leave(tab));

onTabClosed((tab) => {
  endVisits(tab);
  void forget(tab);
});

onGranted((origins) => {
  void followPermissions();
  void readOpenTabs(origins);
});

onTakenBack((origins) => {
  void followPermissions();
  void stopOn(origins);
});

onStartup(() => void followPermissions());

onInstalled((first) => {
  void offerMenus();
  void followPermissions();
  void grantedOrigins().then(readOpenTabs);
  if (first) void openTab(ownUrl('welcome.html'));
});
