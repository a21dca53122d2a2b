import type { ClearanceGetOutput } from "@entente/contract";
import { ELEVATION_LEVELS } from "@entente/domain";
import { LEVEL_WORDS } from "../../../lib/clearance-words.ts";
import { listOf } from "../../../lib/sentence.ts";
import { SignedBy } from "./signed-by.tsx";

/** The rungs from the offices to the top: where it stands, and why it was carried there. */
export function Ladder({ detail }: { readonly detail: ClearanceGetOutput }) {
  const { level, elevations } = detail.round;
  return (
    <ol className="ladder">
      <li aria-current={level === null ? "step" : undefined}>
        Offices{level === null && <strong> — it stands here</strong>}
      </li>
      {ELEVATION_LEVELS.map((rung) => {
        const elevation = elevations.find(({ to }) => to === rung);
        return (
          <li key={rung} aria-current={rung === level ? "step" : undefined}>
            {LEVEL_WORDS[rung]}
            {rung === level && <strong> — it stands here</strong>}
            {elevation === undefined ? (
              <span className="quiet"> (not carried here)</span>
            ) : (
              <span className="table__detail">
                Over {listOf(elevation.over)}: {elevation.reason}
                <br />
                <SignedBy fact={elevation} people={detail} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
