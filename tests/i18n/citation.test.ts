import { describe, expect, it } from 'vitest';
import { citeApa, citeBibtex, escapeTex, type Cited } from '../../src/i18n/citation.ts';
import { longDate } from '../../src/i18n/dates.ts';
import { en } from '../../src/i18n/pages/data.en.ts';
import { es } from '../../src/i18n/pages/data.es.ts';

const ORIGINAL: Cited = {
  author: 'Instituto Nacional de Estadística',
  year: null,
  title: 'Cuadro A_B, 50 % & más',
  version: null,
  address: 'https://example.org/a_b',
  note: 'Leído en otra parte',
  accessed: null,
};
const FILE: Cited = {
  ...ORIGINAL,
  author: 'Concentra',
  year: 2026,
  title: 'PIB regional',
  version: '1.2.0',
  note: '',
  accessed: '2026-07-05',
};

describe('citations', () => {
  it('follow APA, with a day of access for what changes and none for what was not visited', () => {
    expect(citeApa(ORIGINAL, es.citation, longDate('es'))).toBe(
      'Instituto Nacional de Estadística. (s. f.). Cuadro A_B, 50 % & más [Conjunto de datos]. Leído en otra parte. https://example.org/a_b',
    );
    expect(citeApa(FILE, es.citation, longDate('es'))).toBe(
      'Concentra. (2026). PIB regional (Versión 1.2.0) [Conjunto de datos]. Recuperado el 5 de julio de 2026, de https://example.org/a_b',
    );
    expect(citeApa(FILE, en.citation, longDate('en'))).toBe(
      'Concentra. (2026). PIB regional (Version 1.2.0) [Data set]. Retrieved July 5, 2026, from https://example.org/a_b',
    );
    expect(citeApa({ ...ORIGINAL, address: '', note: '' }, en.citation, longDate('en'))).toBe(
      'Instituto Nacional de Estadística. (n.d.). Cuadro A_B, 50 % & más [Data set].',
    );
  });

  it('are BibTeX that TeX can read, with the address left alone', () => {
    expect(citeBibtex('key-1', ORIGINAL)).toBe(
      [
        '@misc{key-1,',
        '  author = {{Instituto Nacional de Estadística}},',
        '  title = {{Cuadro A\\_B, 50 \\% \\& más}},',
        '  note = {Leído en otra parte},',
        '  url = {https://example.org/a_b}',
        '}',
      ].join('\n'),
    );
    expect(citeBibtex('f', FILE)).toContain('  version = {1.2.0},\n');
    expect(citeBibtex('f', FILE)).toContain('  urldate = {2026-07-05}');
    expect(escapeTex('a\\b{c}~^#$')).toBe(
      'a\\textbackslash{}b\\{c\\}\\textasciitilde{}\\textasciicircum{}\\#\\$',
    );
  });
});
