import { catalogue, instruments, regions } from 'virtual:data/en';
import { en as words } from '../../i18n/en.ts';
import { LevelsPage } from '../levels/LevelsPage.tsx';
import { start } from '../start.tsx';

start({ code: 'en', words, catalogue, regions, instruments, page: 'levels' }, LevelsPage);
