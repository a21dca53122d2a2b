interface HiddenParametersProps {
  readonly parameters: Iterable<readonly [string, string]>;
}

/** What a form keeps of the address that it does not ask for. */
export function HiddenParameters({ parameters }: HiddenParametersProps) {
  return [...parameters].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
