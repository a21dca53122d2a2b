/** The key that follows all of these with this beginning; a freed number is not used again. */
export function followingKey(prefix: string, taken: readonly string[]): string {
  const numbers = taken
    .filter((key) => key.slice(0, key.lastIndexOf("-")) === prefix)
    .map((key) => Number(key.slice(prefix.length + 1)));
  return `${prefix}-${Math.max(0, ...numbers) + 1}`;
}
