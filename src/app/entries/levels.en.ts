import { catalogue, instruments, regions } from 'virtual:data/en';
import { en as words } from '../../i18n/en.ts';
import { LevelsPage } from '../levels/LevelsPage.tsx';
import { preload } from '../levels/preload.ts';
import { start } from '../start.tsx';

void start(
  { code: 'en', words, catalogue, regions, instruments, page: 'levels' },
  LevelsPage,
  preload,
);
