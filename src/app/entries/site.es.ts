import { catalogue, instruments, regions } from 'virtual:data/es';
import { es as words } from '../../i18n/es.ts';

export const site = { code: 'es', words, catalogue, regions, instruments } as const;
