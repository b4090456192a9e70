import { findings } from 'virtual:published/en';
import { en as texts } from '../../i18n/pages/published.en.ts';
import { PublishedPage } from '../published/PublishedPage.tsx';
import { preload } from '../published/preload.ts';
import { start } from '../start.tsx';
import { site } from './site.en.ts';

const Content = () => <PublishedPage texts={texts} findings={findings} />;

void start({ ...site, page: 'published' }, Content, preload);
