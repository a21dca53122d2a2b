import { Fragment } from "react";
import { Figure, Lede } from "../../ui/lede.tsx";
import type { LedePart } from "./lede-figures.ts";

/** The parts as one sentence: "32 recommendations: 5 are late, 20 are at risk and 1 is claimed but not verified." */
export function ListLede({ parts }: { readonly parts: readonly LedePart[] }) {
  return (
    <Lede>
      {parts.map(({ figure, words, href }, index) => (
        <Fragment key={href}>
          {joint(index, parts.length)}
          <Figure href={index === 0 ? null : href}>{figure}</Figure> {words}
        </Fragment>
      ))}
      .
    </Lede>
  );
}

/** What stands before a part: the first is followed by a colon, the last is joined by "and". */
function joint(index: number, count: number): string {
  if (index === 0) return "";
  if (index === 1) return ": ";
  return index === count - 1 ? " and " : ", ";
}
