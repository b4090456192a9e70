import { es as texts } from '../../i18n/pages/region.es.ts';
import { RegionPage } from '../region/RegionPage.tsx';
import { preload } from '../region/preload.ts';
import { start } from '../start.tsx';
import { site } from './site.es.ts';

const Content = () => <RegionPage texts={texts} />;

void start({ ...site, page: 'region' }, Content, preload);
