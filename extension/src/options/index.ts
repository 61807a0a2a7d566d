// The settings: how much Caveat may read by itself, each site it was given, the prices it remembers, and whom the shopper trusts.

import { onGranted, onTakenBack } from '../platform/permissions';
import { drawLevels } from '../view/level-choice';
import { speak } from '../view/page';
import { setUpPrices } from './prices';
import { drawSites } from './sites';
import { drawTrusted } from './trusted';

speak();
draw();
onGranted(draw);
onTakenBack(draw);
setUpPrices();
void drawTrusted();

function draw(): void {
  void drawLevels();
  void drawSites();
}
