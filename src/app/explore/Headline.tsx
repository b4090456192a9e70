interface Props {
  /** One list of sentences per country. */
  readonly sentences: readonly (readonly string[])[];
}

/** The answer first: one sentence in large type, computed from the figures, and what adds to it. */
export function Headline({ sentences }: Props) {
  return (
    <div className="headline" aria-live="polite">
      {sentences.map(([first, ...others], i) => {
        const Heading = i === 0 ? 'h1' : 'p';
        return (
          <div key={first}>
            <Heading className="headline-first">{first}</Heading>
            {others.length > 0 ? <p className="headline-more">{others.join(' ')}</p> : null}
          </div>
        );
      })}
    </div>
  );
}
