// What is answered to each message of the protocol, so that no reply is ever cast.

import type { FromCollector, FromView, Link, Report, TabState } from './generated/protocol';

/** One message of a union, by its kind. */
export type Message<Union extends { kind: string }, Kind extends Union['kind']> = Extract<Union, { kind: Kind }>;

/** The worker's answers to our own pages. */
export type ViewReplies = {
  state_of: TabState;
  check_tab: TabState;
  check_text: Report | null;
  check_link: Link | null;
  show_on_page: boolean;
};

/**
 * What a collector is to do next: `next` send the piece that follows; `again` send the capture from its first piece (the
 * worker was ended in between and forgot the others); `done` nothing, it is whole or no longer wanted.
 */
export type CaptureReply = 'next' | 'again' | 'done';

/** The worker's answers to a collector. */
export type CollectorReplies = {
  capture: CaptureReply;
  moved: null;
  picture: string[];
  notice_beaten: null;
};

/** Answers one of our own pages' requests. */
export type ViewHandler<Kind extends FromView['kind']> = (message: Message<FromView, Kind>) => Promise<ViewReplies[Kind]>;

/** The collector that speaks: which tab, and what its page is. */
export type CollectorSender = {
  tab: number;
  /** The page's address, as the browser says it. */
  url: string | null;
  /** The browser's name of the document, or its address where the browser gives none. */
  document: string;
  /** Whether the tab is in a private window. */
  isPrivate: boolean;
};

/** Answers what a collector says. */
export type CollectorHandler<Kind extends FromCollector['kind']> = (
  message: Message<FromCollector, Kind>,
  from: CollectorSender,
) => Promise<CollectorReplies[Kind]>;
