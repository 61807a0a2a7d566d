// What a code or an address is, as a person reads it: whom it pays, or where it leads.

import type { Link, Paid } from '../generated/protocol';
import { draw } from './draw';
import { drawFacts, type Row } from './facts';
import { moneyText } from './money';
import { drawFindings } from './report';
import { drawVerdict, verdictOfLink } from './verdict';
import { say } from './words';

/** A fact's label and what it says, as a quotation where it is somebody else's word; `null` where there is nothing to say. */
type Fact = [label: string, text: string | HTMLElement | null];

/** A code or an address: the verdict, what it is, what was found, and last its own letters, which say little to most people. */
export function drawLink(text: string, link: Link): HTMLElement[] {
  // A finding that quotes the whole of it would only show the letters twice.
  const findings = link.findings.map((finding) => ({ ...finding, evidence: finding.evidence.filter(({ quote }) => quote !== text) }));
  return [drawVerdict(verdictOfLink(link), 'h2'), drawWhat(link), drawFindings(findings, null), drawLetters(text)].filter((part) => part !== null);
}

function drawWhat(link: Link): HTMLElement {
  const facts = link.payment === null ? factsOfAddress(link) : factsOfPayment(link.payment);
  const known = facts.flatMap(([label, said]): Row[] => (said === null ? [] : [[label, said]]));
  return draw('section', { 'aria-label': say('code_facts') }, draw('h2', {}, say('code_facts')), drawFacts(known));
}

function factsOfPayment({ scheme, payee, account, person, amount, currency, intact }: Paid): Fact[] {
  return [
    [say('code_what'), say('code_payment', { scheme: say(`scheme_${scheme}`) })],
    [say('code_payee'), payee === null ? say('code_payee_hidden') : draw('q', {}, payee)],
    [say('code_person'), say(person === null ? 'code_person_unknown' : person ? 'code_person_yes' : 'code_person_no')],
    [say('code_account'), account === null || account === payee ? null : draw('q', {}, account)],
    [say('code_amount'), amount === null ? say('code_amount_open') : currency === null ? amount : moneyText(amount, currency)],
    [say('code_check'), intact === null ? null : say(intact ? 'code_check_right' : 'code_check_wrong')],
  ];
}

function factsOfAddress({ kind, host, leads_on_to }: Link): Fact[] {
  return [
    [say('code_what'), kind === 'payment' || kind === 'text' ? null : say(`code_${kind}`)],
    [say('code_host'), host],
    [say('code_onward'), kind === 'redirect' ? (leads_on_to ?? say('code_onward_hidden')) : null],
  ];
}

function drawLetters(text: string): HTMLElement {
  return draw('details', { class: 'letters' }, draw('summary', {}, say('code_letters')), draw('q', { dir: 'auto' }, text));
}
