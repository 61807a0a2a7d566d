/** One stay of a tab at one page. No two have the same number, of whatever tab. */
export type Visit = number;

/** Where each tab is. In memory only: when the worker is ended, no answer is under way either. */
const visits = new Map<number, Visit>();
let last: Visit = 0;

/** The tab's present visit. To be asked for before anything is waited for: afterwards the tab may be elsewhere. */
export function visitOf(tab: number): Visit {
  return visits.get(tab) ?? nextVisit(tab);
}

/** Notes that the tab has gone elsewhere: answers on their way belong to the past. */
export function nextVisit(tab: number): Visit {
  last += 1;
  visits.set(tab, last);
  return last;
}

/** Whether the tab is still there, and on that visit. */
export function isSameVisit(tab: number, visit: Visit): boolean {
  return visits.get(tab) === visit;
}

/** Notes that the tab was closed. */
export function endVisits(tab: number): void {
  visits.delete(tab);
}
