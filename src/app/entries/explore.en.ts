import { catalogue, instruments, regions } from 'virtual:data/en';
import { en as words } from '../../i18n/en.ts';
import { ExplorePage } from '../explore/ExplorePage.tsx';
import { preload } from '../explore/preload.ts';
import { start } from '../start.tsx';

void start(
  { code: 'en', words, catalogue, regions, instruments, page: 'explore' },
  ExplorePage,
  preload,
);
