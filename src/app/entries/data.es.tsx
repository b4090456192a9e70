import { es as texts } from '../../i18n/pages/data.es.ts';
import { DataPage } from '../data/DataPage.tsx';
import { preload } from '../data/preload.ts';
import { start } from '../start.tsx';
import { site } from './site.es.ts';

const Content = () => <DataPage texts={texts} />;

void start({ ...site, page: 'data' }, Content, preload);
