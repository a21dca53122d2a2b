import { bandWords, type PriorityNames } from "../frame/names.ts";
import { ratingsHref } from "../frame/pages.ts";
import type { RatePlace } from "./rate-address.ts";

/** What is rated, such as "Semiconductors, Research, TRL 1–3" or "CHIP-1". */
export function subjectWords({ subject }: Pick<RatePlace, "subject">, names: PriorityNames): string {
  return subject.kind === "technology"
    ? `${names.technology(subject.technology)}, ${bandWords(subject.band)}`
    : subject.recommendation;
}

/** Where the rating of a place is shown. */
export function placeHref({ subject, criterion }: RatePlace): string {
  return subject.kind === "technology"
    ? ratingsHref(subject.technology, { criterion, band: subject.band })
    : `/priorities/next#${subject.recommendation}`;
}
