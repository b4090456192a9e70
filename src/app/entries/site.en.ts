import { catalogue, instruments, regions } from 'virtual:data/en';
import { en as words } from '../../i18n/en.ts';

export const site = { code: 'en', words, catalogue, regions, instruments } as const;
