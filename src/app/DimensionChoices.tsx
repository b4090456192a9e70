import type { Entry } from '../domain/entry.ts';
import { useSite } from './site.ts';

interface Props {
  readonly entry: Entry;
  readonly category: Readonly<Record<string, string>>;
  readonly onChange: (category: Record<string, string>) => void;
}

/** One select per dimension; a total is offered only where the values may be summed. */
export function DimensionChoices({ entry, category, onChange }: Props) {
  const { words } = useSite();
  return entry.dimensions.map((dimension) => (
    <label className="field" key={dimension.name}>
      <span>{dimension.title}</span>
      <select
        value={category[dimension.name]}
        onChange={(event) => {
          const next = { ...category, [dimension.name]: event.target.value };
          const changed = Object.entries(next).filter(
            ([name, value]) => value !== entry.dimensions.find((one) => one.name === name)?.initial,
          );
          onChange(Object.fromEntries(changed));
        }}
      >
        {dimension.additive ? <option value="all">{words.allOf(dimension.title)}</option> : null}
        {dimension.values.map((value) => (
          <option key={value.id} value={value.id}>
            {value.title}
          </option>
        ))}
      </select>
    </label>
  ));
}
