import { ExplorePage } from '../explore/ExplorePage.tsx';
import { preload } from '../explore/preload.ts';
import { start } from '../start.tsx';
import { site } from './site.es.ts';

void start({ ...site, page: 'explore' }, ExplorePage, preload);
