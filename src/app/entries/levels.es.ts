import { catalogue, instruments, regions } from 'virtual:data/es';
import { es as words } from '../../i18n/es.ts';
import { LevelsPage } from '../levels/LevelsPage.tsx';
import { preload } from '../levels/preload.ts';
import { start } from '../start.tsx';

void start(
  { code: 'es', words, catalogue, regions, instruments, page: 'levels' },
  LevelsPage,
  preload,
);
