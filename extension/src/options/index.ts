// The settings: how much Caveat may read by itself, each site it was given, and the prices it remembers.

import { onGranted, onTakenBack } from '../platform/permissions';
import { drawLevels } from '../view/level-choice';
import { speak } from '../view/page';
import { setUpPrices } from './prices';
import { drawSites } from './sites';

speak();
draw();
onGranted(draw);
onTakenBack(draw);
setUpPrices();

function draw(): void {
  void drawLevels();
  void drawSites();
}
