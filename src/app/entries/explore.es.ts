import { catalogue, instruments, regions } from 'virtual:data/es';
import { es as words } from '../../i18n/es.ts';
import { ExplorePage } from '../explore/ExplorePage.tsx';
import { start } from '../start.tsx';

start({ code: 'es', words, catalogue, regions, instruments, page: 'explore' }, ExplorePage);
