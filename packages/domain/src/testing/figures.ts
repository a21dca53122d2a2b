/** Every number in a value and in whatever it holds, typed arrays and maps too. */
export function figuresIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  const parts = value instanceof Map ? [...value.values()] : Object.values(value);
  return parts.flatMap(figuresIn);
}
