type Props<T extends string> = {
  label: string;
  /** Words for no choice. */
  all: string;
  value: T | null;
  options: [value: T, words: string][];
  onChange: (value: T | null) => void;
};

export function Choice<T extends string>({ label, all, value, options, onChange }: Props<T>) {
  return (
    <select
      className="input"
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange((target.value as T) || null)}
    >
      <option value="">{all}</option>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}
