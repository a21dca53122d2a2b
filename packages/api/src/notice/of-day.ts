import { noticesOfDayInput, noticesOfDayOutput } from "@entente/contract";
import type { StoredNotice } from "@entente/db";
import { newsItem, parseRecommendationKey, releasedDigest } from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { procedureFor } from "../procedure.ts";

/** Most days that are named beside the one that is shown. */
const DAYS_LIMIT = 14;

/** What the person was told on a day, what waits for their next digest, and on which other days they were told something. */
export const ofDay = procedureFor("read-register")
  .input(noticesOfDayInput)
  .output(noticesOfDayOutput)
  .query(async ({ ctx, input }) => {
    const { notices } = ctx.repositories;
    const { person } = ctx.actor;
    const day = input.day ?? ctx.today;
    const [told, waiting, days] = await Promise.all([
      notices.ofDay(person, day),
      notices.waitingFor(person),
      notices.days(person, DAYS_LIMIT),
    ]);
    const isShown = await shownNames(ctx, [
      ...told.flatMap(({ content }) => [
        ...content.owed.map(({ owed }) => owed.about),
        ...content.news.map(({ news }) => news.about),
      ]),
      ...waiting.map(({ about }) => about),
    ]);
    return {
      day,
      notices: told.flatMap((notice) => shownNotice(notice, isShown)),
      waiting: waiting.filter(({ about }) => isShown(about)).map(newsItem),
      days,
      ...ctx.notices,
    };
  });

type IsShown = (about: string | null) => boolean;

/** Tells of each of these names whether the person may still know of it: it is no recommendation's, or of one that is theirs. */
async function shownNames(
  { repositories: { recommendations } }: SignedInContext,
  names: readonly (string | null)[],
): Promise<IsShown> {
  const keys = names.flatMap((name) => {
    const key = name === null ? null : parseRecommendationKey(name);
    return key?.ok === true ? [key.value] : [];
  });
  const known = await recommendations.designationsOf([...new Set(keys)]);
  return (about) => !keys.some((key) => key === about && !known.has(key));
}

/** What was told, without what the person may no longer know of; nothing when that was all. */
function shownNotice({ content, ...notice }: StoredNotice, isShown: IsShown): readonly StoredNotice[] {
  const released = releasedDigest(content, isShown);
  return released === null ? [] : [{ ...notice, content: released }];
}
