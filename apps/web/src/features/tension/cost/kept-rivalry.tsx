import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { SourceNote } from "../../../ui/source-note.tsx";
import type { KeptRating, ProposalRivalry } from "../frame/outputs.ts";
import { RIVALRY_LEVELS, RIVALRY_WORDS } from "../frame/tension-words.ts";
import { moveWords } from "./move-words.ts";
import { CostLines, RivalryCostList } from "./rivalry-cost.tsx";

interface KeptRivalryProps {
  readonly rivalry: ProposalRivalry;
  /** The ratings that were kept; absent in proposals that were kept without. */
  readonly ratings: readonly KeptRating[] | null;
  readonly nameOf: (country: string) => string;
  readonly technologyOf: (technology: string) => string;
}

/** What rivalry among the members cost when it was proposed, by which ratings, and what is rated otherwise today. */
export function KeptRivalry({
  rivalry: { kept, today, moves },
  ratings,
  nameOf,
  technologyOf,
}: KeptRivalryProps) {
  if (kept === null || moves === null) {
    return (
      <>
        <p>It was kept without ratings of rivalry. By those of today:</p>
        <RivalryCostList costs={today} nameOf={nameOf} />
      </>
    );
  }
  return (
    <>
      <CostLines costs={kept} nameOf={nameOf} />
      {(ratings ?? []).length > 0 && (
        <ul className="plain-list">
          {ratings?.map((rating) => (
            <li key={rating.id}>
              <KeptRatingLine rating={rating} nameOf={nameOf} technologyOf={technologyOf} />
            </li>
          ))}
        </ul>
      )}
      {moves.length === 0 ? (
        <p>Today’s ratings of them are the same.</p>
      ) : (
        <>
          <p>
            <strong>Rated otherwise today:</strong>
          </p>
          <ul>
            {moves.map((move) => (
              <li key={`${move.kind} ${move.first} ${move.second}`}>{moveWords(move, nameOf)}</li>
            ))}
          </ul>
          <p>By the ratings of today:</p>
          <RivalryCostList costs={today} nameOf={nameOf} />
        </>
      )}
    </>
  );
}

interface KeptRatingLineProps extends Pick<KeptRivalryProps, "nameOf" | "technologyOf"> {
  readonly rating: KeptRating;
}

function KeptRatingLine({ rating, nameOf, technologyOf }: KeptRatingLineProps) {
  const { kind, between, technology, level, reason, source } = rating.rivalry;
  const pair = `${nameOf(between[0])} and ${nameOf(between[1])}`;
  return (
    <>
      {RIVALRY_WORDS[kind]} of {pair}
      {technology === null ? "" : ` on ${technologyOf(technology)}`}: level {level} (
      {RIVALRY_LEVELS[level]?.toLowerCase()}). {reason}
      <SourceNote
        of={`the rating of ${pair}`}
        who={`${basisWords(source.basis, rating)}, entry ${rating.sequence}`}
        when={formatDate(source.dated)}
        from={`${source.title}, ${source.locator}`}
      />
    </>
  );
}
