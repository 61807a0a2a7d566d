import type { FromCollector, FromView } from '../../generated/protocol';
import type { CollectorSender } from '../../messages';
import type { Sender } from '../../platform/messages';
import { isFromCollector, isFromView } from '../guards';
import { capture } from './capture';
import { checkLink } from './check-link';
import { checkTab } from './check-tab';
import { checkText } from './check-text';
import { moved } from './moved';
import { noticeBeaten } from './notice-beaten';
import { picture } from './picture';
import { showOnPage } from './show-on-page';
import { stateOf } from './state-of';

/** Answers a message; `null` for what nobody we know may say. What may be said depends on the sender alone. */
export function handle(message: unknown, sender: Sender): Promise<unknown> | null {
  switch (sender.from) {
    case 'collector':
      return isFromCollector(message) ? fromCollector(message, sender) : null;
    case 'view':
      return isFromView(message) ? fromView(message) : null;
    case 'stranger':
      return null;
  }
}

function fromCollector(message: FromCollector, from: CollectorSender): Promise<unknown> {
  switch (message.kind) {
    case 'capture':
      return capture(message, from);
    case 'moved':
      return moved(message, from);
    case 'picture':
      return picture(message, from);
    case 'notice_beaten':
      return noticeBeaten(message, from);
  }
}

function fromView(message: FromView): Promise<unknown> {
  switch (message.kind) {
    case 'state_of':
      return stateOf(message);
    case 'check_tab':
      return checkTab(message);
    case 'check_text':
      return checkText(message);
    case 'check_link':
      return checkLink(message);
    case 'show_on_page':
      return showOnPage(message);
  }
}
