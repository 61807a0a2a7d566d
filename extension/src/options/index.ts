// The settings: how much Caveat may read by itself, and each site it was given.

import { onGranted, onTakenBack } from '../platform/permissions';
import { drawLevels } from '../view/level-choice';
import { speak } from '../view/page';
import { drawSites } from './sites';

speak();
draw();
onGranted(draw);
onTakenBack(draw);

function draw(): void {
  void drawLevels();
  void drawSites();
}
