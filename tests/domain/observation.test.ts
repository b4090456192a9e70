import { describe, expect, it } from 'vitest';
import { FigureError, parseObservations } from '../../src/domain/observation.ts';

const HEADER = 'region,period,value,status';

/** The error a file is refused with; fails where it is accepted. */
function refusal(lines: readonly string[], dimensions: readonly string[] = []): FigureError {
  try {
    parseObservations('a.csv', lines.join('\n'), dimensions);
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
  throw new Error('the file was accepted');
}

describe('reading a figure file', () => {
  it('reads numbers, blanks, unions and national values as they stand', () => {
    const text = [
      HEADER,
      'CL-RM,2024,0,final',
      'CL-BI+CL-NB,2013,-1.5e-3,derived',
      'CL,2024,100,provisional',
      'CL-ZZ,2024,,missing',
      '',
    ].join('\n');
    expect(parseObservations('a.csv', text, [])).toEqual([
      { unit: 'CL-RM', period: 2024, value: 0, status: 'final', category: {} },
      { unit: 'CL-BI+CL-NB', period: 2013, value: -0.0015, status: 'derived', category: {} },
      { unit: 'CL', period: 2024, value: 100, status: 'provisional', category: {} },
      { unit: 'CL-ZZ', period: 2024, value: null, status: 'missing', category: {} },
    ]);
  });

  it('reads one column per dimension, and lines that end as on Windows', () => {
    const text = `${HEADER},level,phase\r\nPE,2024,5,final,local,pia\r\nPE,2024,6,final,local,pim\r\n`;
    expect(parseObservations('a.csv', text, ['level', 'phase']).map((one) => one.category)).toEqual(
      [
        { level: 'local', phase: 'pia' },
        { level: 'local', phase: 'pim' },
      ],
    );
  });

  it.each([
    ['an empty file', [''], 1, 'header', ''],
    ['another header', ['region,year,value,status'], 1, 'header', 'region,year,value,status'],
    ['too few cells', [HEADER, 'CL-RM,2024,5'], 2, 'row', '3'],
    ['a comma inside a number', [HEADER, 'CL-RM,2024,5,5,final'], 2, 'row', '5'],
    ['a region that is none', [HEADER, 'CL-RM,2024,1,final', 'RM,2024,1,final'], 3, 'region', 'RM'],
    ['a union with a gap', [HEADER, 'CL-BI+,2024,1,final'], 2, 'region', 'CL-BI+'],
    ['a year that is none', [HEADER, 'CL-RM,24,1,final'], 2, 'period', '24'],
    ['a quarter', [HEADER, 'CL-RM,2024-Q1,1,final'], 2, 'period', '2024-Q1'],
    ['a status that is none', [HEADER, 'CL-RM,2024,1,estimated'], 2, 'status', 'estimated'],
    ['no number', [HEADER, 'CL-RM,2024,,final'], 2, 'value', ''],
    ['a number with a comma mark', [HEADER, "CL-RM,2024,1'000,final"], 2, 'value', "1'000"],
    ['a leading zero', [HEADER, 'CL-RM,2024,01,final'], 2, 'value', '01'],
    ['a word for a number', [HEADER, 'CL-RM,2024,NaN,final'], 2, 'value', 'NaN'],
    ['a number beside a blank', [HEADER, 'CL-RM,2024,0,missing'], 2, 'value', '0'],
    [
      'the same row twice',
      [HEADER, 'CL-RM,2024,1,final', 'CL-BI,2024,1,final', 'CL-RM,2024,2,final'],
      4,
      'region',
      'CL-RM|2024',
    ],
  ])('refuses %s, naming line and column', (_, lines, line, column, found) => {
    const error = refusal(lines);
    expect([error.file, error.line, error.column, error.found]).toEqual([
      'a.csv',
      line,
      column,
      found,
    ]);
    expect(error.message).toContain(`a.csv:${line} column "${column}"`);
  });

  it('refuses a row without its category, naming the column of the dimension', () => {
    const error = refusal([`${HEADER},level,phase`, 'PE,2024,1,final,local,'], ['level', 'phase']);
    expect([error.line, error.column]).toEqual([2, 'phase']);
  });

  it('takes rows that differ in category only', () => {
    const lines = [`${HEADER},phase`, 'PE,2024,1,final,pia', 'PE,2024,1,final,pim'];
    expect(parseObservations('a.csv', lines.join('\n'), ['phase'])).toHaveLength(2);
  });
});
