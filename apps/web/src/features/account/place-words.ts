const BROWSERS = [
  ["Edg/", "Edge"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const SYSTEMS = [
  ["Windows", "Windows"],
  ["Android", "Android"],
  ["iPhone", "an iPhone"],
  ["iPad", "an iPad"],
  ["Mac OS X", "a Mac"],
  ["Linux", "Linux"],
] as const;

/** What a session was started with, as far as the program says it of itself: "Firefox on Windows"; absent when not. */
export function programWords(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  const find = (names: readonly (readonly [string, string])[]) =>
    names.find(([part]) => userAgent.includes(part))?.[1] ?? null;
  const [browser, system] = [find(BROWSERS), find(SYSTEMS)];
  if (browser === null) return userAgent.split(/[/ ]/u)[0] ?? null;
  return system === null ? browser : `${browser} on ${system}`;
}
