import { type CountryCode, parseCountryCode } from "@entente/domain";

/** Members as an address writes them: "JPN-NLD-USA". */
export function formatSet(members: readonly string[]): string {
  return members.join("-");
}

/** Members out of an address, each once and in text order; absent when one is no candidate, or none is named. */
export function parseSet(text: string, candidates: readonly string[]): readonly CountryCode[] | null {
  const members: CountryCode[] = [];
  for (const code of text.split("-")) {
    const parsed = parseCountryCode(code.trim().toUpperCase());
    if (!parsed.ok || !candidates.includes(parsed.value)) return null;
    if (!members.includes(parsed.value)) members.push(parsed.value);
  }
  return members.toSorted();
}

/** Whether two sets have the same members. */
export function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((member) => other.includes(member));
}
