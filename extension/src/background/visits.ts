/** How often each tab has gone elsewhere. In memory only: when the worker is ended, no answer is under way either. */
const visits = new Map<number, number>();

/** The tab's present visit. */
export function visitOf(tab: number): number {
  return visits.get(tab) ?? 0;
}

/** Notes that the tab has gone elsewhere: answers on their way belong to the past. */
export function nextVisit(tab: number): void {
  visits.set(tab, visitOf(tab) + 1);
}

/** Whether the tab is still on the visit it was on. */
export function isSameVisit(tab: number, visit: number): boolean {
  return visitOf(tab) === visit;
}

/** Forgets a closed tab. Its number does not come back while the browser runs. */
export function endVisits(tab: number): void {
  visits.delete(tab);
}
