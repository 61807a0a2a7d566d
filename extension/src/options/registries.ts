import { onTakenBack } from '../platform/permissions';
import { asksRegistries, setAsksRegistries } from '../registry/registry';
import { ORIGINS } from '../registry/servers';
import { byId } from '../view/draw';
import { announce } from '../view/page';
import { say } from '../view/words';

/** Sets up the switch for questions to registries, and says what they are told. */
export function setUpRegistries(): void {
  const choice = byId('registries') as HTMLInputElement;
  byId('registries-note').textContent = say('registries_note', { count: String(ORIGINS.length) });
  choice.addEventListener('change', () => void change(choice));
  onTakenBack(() => void show(choice));
  void show(choice);
}

async function show(choice: HTMLInputElement): Promise<void> {
  choice.checked = await asksRegistries();
}

async function change(choice: HTMLInputElement): Promise<void> {
  const isWanted = choice.checked;
  const isOn = await setAsksRegistries(isWanted).catch(() => false);
  choice.checked = isOn;
  announce(byId('registries-status'), isOn ? 'registries_on' : isWanted ? 'registries_refused' : 'registries_off');
}
