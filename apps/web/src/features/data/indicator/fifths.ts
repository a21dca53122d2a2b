/** In which fifth of the figures one lies, from 1 for the smallest to 5; equal figures lie in the same. */
export function fifths(values: readonly number[]): (value: number) => 1 | 2 | 3 | 4 | 5 {
  const ordered = values.toSorted((a, b) => a - b);
  return (value) => {
    const below = ordered.filter((other) => other < value).length;
    return FIFTHS[Math.min(4, Math.floor((5 * below) / ordered.length))] ?? 1;
  };
}

const FIFTHS = [1, 2, 3, 4, 5] as const;
