import { catalogue, instruments, regions } from 'virtual:data/es';
import { es as words } from '../../i18n/es.ts';
import { ExplorePage } from '../explore/ExplorePage.tsx';
import { preload } from '../explore/preload.ts';
import { start } from '../start.tsx';

void start(
  { code: 'es', words, catalogue, regions, instruments, page: 'explore' },
  ExplorePage,
  preload,
);
