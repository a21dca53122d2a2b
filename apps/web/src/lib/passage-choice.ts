import type { Passage } from "@entente/domain";

/** A passage as a choice of a form, such as `csis-t12-2021|3|Setting priorities / Data`. */
export function passageChoice({ source, paragraph, section }: Passage): string {
  return `${source}|${paragraph}|${section}`;
}

/** The passage that was chosen; absent when none was. */
export function readPassageChoice(choice: string): Passage | null {
  const match = /^([^|]+)\|(\d+)\|(.+)$/u.exec(choice);
  if (match === null) return null;
  return { source: match[1] as string, paragraph: Number(match[2]), section: match[3] as string };
}
