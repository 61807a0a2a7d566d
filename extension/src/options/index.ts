// The settings: how much Caveat may read by itself, each site it was given, the prices it remembers, the lists it goes by, whom it may ask, and whom the shopper trusts.

import { readsChats, setReadsChats } from '../chats';
import { marksItems, setMarksItems } from '../marks';
import { onGranted, onTakenBack } from '../platform/permissions';
import { drawLevels } from '../view/level-choice';
import { byId } from '../view/draw';
import { speak } from '../view/page';
import { setUpDenyLists } from './deny-lists';
import { setUpPrices } from './prices';
import { setUpRegistries } from './registries';
import { drawSites } from './sites';
import { drawTrusted } from './trusted';

speak();
draw();
onGranted(draw);
onTakenBack(draw);
setUpPrices();
setUpChoice('marks', marksItems, setMarksItems);
setUpChoice('chats', readsChats, setReadsChats);
setUpDenyLists();
setUpRegistries();
void drawTrusted();

function draw(): void {
  void drawLevels();
  void drawSites();
}

function setUpChoice(id: string, isOn: () => Promise<boolean>, set: (isOn: boolean) => Promise<void>): void {
  const choice = byId(id) as HTMLInputElement;
  choice.addEventListener('change', () => void set(choice.checked));
  void isOn().then((on) => {
    choice.checked = on;
  });
}
