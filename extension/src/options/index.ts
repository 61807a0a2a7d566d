// The settings: how much Caveat may read by itself, each site it was given, the prices it remembers, whom it may ask, and whom the shopper trusts.

import { marksItems, setMarksItems } from '../background/marks';
import { onGranted, onTakenBack } from '../platform/permissions';
import { drawLevels } from '../view/level-choice';
import { byId } from '../view/draw';
import { speak } from '../view/page';
import { setUpPrices } from './prices';
import { setUpRegistries } from './registries';
import { drawSites } from './sites';
import { drawTrusted } from './trusted';

speak();
draw();
onGranted(draw);
onTakenBack(draw);
setUpPrices();
setUpMarks();
setUpRegistries();
void drawTrusted();

function draw(): void {
  void drawLevels();
  void drawSites();
}

function setUpMarks(): void {
  const choice = byId('marks') as HTMLInputElement;
  choice.addEventListener('change', () => void setMarksItems(choice.checked));
  void marksItems().then((isOn) => {
    choice.checked = isOn;
  });
}
