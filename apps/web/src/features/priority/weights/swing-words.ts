import type { RatedCriterion } from "@entente/domain/priority";
import { formatRatedValue } from "../../../lib/figure-words.ts";

/** The step that points are given for: "from “None in sight” (level 0) to “Enormous” (level 4)". */
export function swingWords({
  scale,
  unit,
  anchors,
}: Pick<RatedCriterion, "scale" | "unit" | "anchors">): string {
  const end = (at: number) => {
    const meaning = anchors.find((anchor) => anchor.at === at)?.meaning;
    const level = formatRatedValue({ kind: "exact", value: at }, unit);
    return meaning === undefined ? level : `“${meaning}” (${level})`;
  };
  return `from ${end(scale.worst)} to ${end(scale.best)}`;
}
