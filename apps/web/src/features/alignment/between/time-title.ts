import { formatDate } from "../../../lib/dates.ts";
import { formatDistance } from "../frame/distance-words.ts";
import type { OverTimeAnswer } from "../frame/outputs.ts";

type Points = Extract<OverTimeAnswer, { kind: "pair" }>["points"];

/** States how the distance moved since it rests on at least half of the weight; thin ones rest on too little to say. */
export function timeTitle(points: Points): string {
  const sound = points.flatMap(({ on, distance, isThin }) =>
    distance === null || isThin ? [] : [{ on, distance }],
  );
  const [first, last] = [sound[0], sound.at(-1)];
  if (first === undefined || last === undefined) {
    return "No day’s distance rests on half of the weight or more";
  }
  const [from, to] = [formatDistance(first.distance), formatDistance(last.distance)];
  const since = `since ${formatDate(first.on)}, the first day with half of the weight compared`;
  if (from === to)
    return `${to} now as on ${formatDate(first.on)}, the first day with half of the weight compared`;
  return `${Number(to) < Number(from) ? "Down" : "Up"} from ${from} to ${to} ${since}`;
}
