import { button, byId, draw } from './draw';
import { changeLevel, currentLevel, type Level, LEVELS } from './levels';
import { MARKETPLACES } from './marketplaces';
import { announce } from './page';
import { say } from './words';

/** Draws the choice of levels into `#levels`, and again after each change. Used by the welcome page and the settings. */
export async function drawLevels(): Promise<void> {
  const current = await currentLevel();
  byId('levels').replaceChildren(...LEVELS.map((level) => drawLevel(level, level === current)));
}

function drawLevel(level: Level, isChosen: boolean): HTMLElement {
  const title = say(`level_${level}_title`);
  const choose = button(say(isChosen ? 'level_chosen' : 'level_choose'), () => void change(level), {
    'aria-pressed': String(isChosen),
    'aria-label': `${say(isChosen ? 'level_chosen' : 'level_choose')}: ${title}`,
    class: isChosen ? 'primary' : '',
  });
  return draw(
    'li',
    { class: isChosen ? 'level level-chosen' : 'level' },
    draw('h3', {}, title),
    draw('p', {}, say(`level_${level}_text`)),
    level === 'marketplaces' ? drawMarketplaces() : null,
    choose,
  );
}

function drawMarketplaces(): HTMLElement {
  return draw(
    'details',
    {},
    draw('summary', {}, say('level_marketplaces_list')),
    draw('p', { class: 'note', dir: 'ltr' }, MARKETPLACES.join(', ')),
  );
}

async function change(level: Level): Promise<void> {
  const isChanged = await changeLevel(level).catch(() => false);
  await drawLevels();
  announce(byId('level-status'), isChanged ? 'level_changed' : 'level_refused');
  byId('levels').querySelector<HTMLButtonElement>('[aria-pressed="true"]')?.focus();
}
