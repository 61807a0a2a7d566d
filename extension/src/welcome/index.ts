// Opened once, after Caveat was put in.

import { drawLevels } from '../view/level-choice';
import { speak } from '../view/page';

speak();
void drawLevels();
