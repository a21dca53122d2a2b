import type { CountryCode } from "@entente/domain";
import { roughDateWords } from "../../../lib/rough-date-words.ts";
import { MEMBERSHIP_STATUS_WORDS } from "../frame/forum-words.ts";
import type { ForumPage } from "../frame/outputs.ts";

/** One entry of a list of members in words. */
export function rollEntryWords(
  entry: ForumPage["roll"][number]["content"],
  country: (code: CountryCode) => string,
): string {
  switch (entry.kind) {
    case "joined": {
      const { country: code, status, joined } = entry.membership;
      const since = joined === null ? "" : `, since ${roughDateWords(joined)}`;
      return `${country(code)}, ${MEMBERSHIP_STATUS_WORDS[status]}${since}`;
    }
    case "left":
      return `${country(entry.country)} left, ${roughDateWords(entry.left)}`;
    case "withdrawn":
      return `entry ${entry.entry} withdrawn`;
  }
}
