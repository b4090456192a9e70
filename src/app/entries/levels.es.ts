import { LevelsPage } from '../levels/LevelsPage.tsx';
import { preload } from '../levels/preload.ts';
import { start } from '../start.tsx';
import { site } from './site.es.ts';

void start({ ...site, page: 'levels' }, LevelsPage, preload);
