import type { PersonId } from "../id.ts";
import { dateOf, type Instant } from "../time.ts";
import { type Digest, newsItem, type OwedItem, owedItem } from "./digest.ts";
import { toldOn } from "./escalation.ts";
import { type News, type Owed, urgencyOfNews, urgencyOfOwed } from "./notice.ts";

/** What one act raised and brought about. */
export interface Raised {
  /** Names the act, so that nobody is told of it twice. */
  readonly key: string;
  readonly at: Instant;
  readonly by: PersonId;
  /** What offices owe since this act. */
  readonly owed: readonly Owed[];
  readonly news: readonly News[];
}

/** What cannot wait for the next digest, for each person who is told; nobody is told what they did themselves. By person. */
export function atOnceOf({ key, at, by, owed, news }: Raised): readonly Digest[] {
  const day = dateOf(at);
  const urgent = owed
    .filter((matter) => !matter.isAnswered && urgencyOfOwed(matter, day) === "at-once")
    .flatMap((matter) =>
      toldOn(matter.suspense, day, matter.contacts).map((why) => ({
        person: why.person,
        item: owedItem(matter, why, day, null),
      })),
    );
  const urgentNews = news.filter((one) => urgencyOfNews(one, day) === "at-once");
  const people = new Set([...urgent.map(({ person }) => person), ...urgentNews.map(({ to }) => to)]);
  return [...people]
    .filter((person) => person !== by)
    .toSorted()
    .map((person) => ({
      key: `at-once:${key}:${person}`,
      person,
      day,
      owed: urgent.flatMap((one): readonly OwedItem[] => (one.person === person ? [one.item] : [])),
      news: urgentNews.filter(({ to }) => to === person).map(newsItem),
    }));
}
