import { formatDate } from "../../../lib/dates.ts";
import { formatDistance } from "../frame/distance-words.ts";
import type { OverTimeAnswer } from "../frame/outputs.ts";

type Points = Extract<OverTimeAnswer, { kind: "pair" }>["points"];

/** Thin distances rest on too little to say that countries came closer or drew apart since then. */
const SOUND = ({ distance, isThin }: Points[number]) => distance !== null && !isThin;

/** States how the distance moved since it rests on at least half of the weight. */
export function timeTitle(points: Points): string {
  const sound = points.filter(SOUND);
  const [first, last] = [sound[0], sound.at(-1)];
  if (first?.distance == null || last?.distance == null) {
    return "No day's distance rests on half of the weight or more";
  }
  const [from, to] = [formatDistance(first.distance), formatDistance(last.distance)];
  const since = `since ${formatDate(first.on)}, the first day with half of the weight compared`;
  if (from === to)
    return `${to} now as on ${formatDate(first.on)}, the first day with half of the weight compared`;
  return `${Number(to) < Number(from) ? "Down" : "Up"} from ${from} to ${to} ${since}`;
}
