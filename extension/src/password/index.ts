// Advice on a password for a site that asks for a new one. It has a page of its own, for what is typed into the site's own fields is read by nobody.

import { byId, draw } from '../view/draw';
import { announce, speak } from '../view/page';
import { say } from '../view/words';
import { makePassphrase } from './passphrase';
import { strengthOf } from './strength';

const site = new URLSearchParams(location.search).get('site') ?? '';
const idea = byId('idea') as HTMLInputElement;

speak();
byId('password-reuse').textContent = say('password_reuse', { site });
idea.addEventListener('input', judge);
byId('password-make').addEventListener('click', () => {
  byId('password-made').textContent = makePassphrase();
  byId('password-result').hidden = false;
  announce(byId('password-done'), 'password_made');
});
byId('password-copy').addEventListener('click', () => {
  void navigator.clipboard.writeText(byId('password-made').textContent ?? '').then(() => announce(byId('password-done'), 'password_copied'));
});

function judge(): void {
  const meter = byId('strength') as HTMLMeterElement;
  meter.hidden = idea.value === '';
  if (idea.value === '') return byId('password-verdict').replaceChildren();
  const { score, reasons } = strengthOf(idea.value, site);
  meter.value = score;
  const lines = reasons.map((reason) => draw('li', {}, say(`password_reason_${reason}`)));
  byId('password-verdict').replaceChildren(draw('p', {}, say(`password_score_${score}`)), draw('ul', {}, ...lines));
}
