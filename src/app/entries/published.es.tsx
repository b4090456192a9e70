import { findings } from 'virtual:published/es';
import { es as texts } from '../../i18n/pages/published.es.ts';
import { PublishedPage } from '../published/PublishedPage.tsx';
import { preload } from '../published/preload.ts';
import { start } from '../start.tsx';
import { site } from './site.es.ts';

const Content = () => <PublishedPage texts={texts} findings={findings} />;

void start({ ...site, page: 'published' }, Content, preload);
