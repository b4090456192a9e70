import type { PublishedTexts } from './published.es.ts';

export const en: PublishedTexts = {
  title: 'Published figures beside ours',
  lead: (agreeing, compared, findings) =>
    `Of ${compared} figures published in ${findings} findings, ${agreeing} agree with this atlas to the last digit printed.`,
  differ: (count, kinds) =>
    count === 1 ? `The other one differs ${kinds}.` : `The other ${count} differ: ${kinds}.`,
  ofKind: (count, kind) => `${count} ${kind}`,
  inconsistent: (count) =>
    count === 1
      ? 'In one publication its own numbers do not fit together, which is shown.'
      : `In ${count} publications their own numbers do not fit together, which is shown.`,
  how: 'What was published was copied as printed; ours is computed now, on this page, from the figures of the atlas, and rounded to the same digits.',
  country: 'Country',
  countries: { both: 'Both', CL: 'Chile', PE: 'Peru' },
  verdict: 'Findings',
  verdicts: { all: 'All', agree: 'Agree', differ: 'Differ' },
  none: 'No finding meets both conditions. Choose another.',
  why: 'Why it differs:',
  sumOff: ({ sum, total, excess, more }) =>
    `The published parts add up to ${sum}: ${excess} ${more ? 'more' : 'less'} than the published total, ${total}.`,
  sumRight: (total) => `The published parts add up to their total, ${total}.`,
  ratioOff: (what, implied) =>
    `${what}: by its own amounts it is ${implied}, not what the publication says.`,
  ratioRight: (what, implied) =>
    `${what}: by its own amounts it is ${implied}, as the publication says.`,
  explore: (title) => `Explore: ${title}`,
  seeLevels: (title) => `See by level of government: ${title}`,
  source: 'Source:',
  download: 'Download the published values (JSON)',
};
