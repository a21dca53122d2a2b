import type { PriorityBasis } from "@entente/contract";
import type { PriorityModel, TechnologyId } from "@entente/domain";
import type { Mark } from "../../../lib/marks.ts";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { Marked } from "../../../ui/mark.tsx";
import { bandLevels, type PriorityNames } from "../frame/names.ts";
import { CLAIMS_PASSAGE, type ClaimCheck, claimChecks, independenceOf } from "./brief-claims.ts";
import type { ChainCourse } from "./chain-peaks.ts";

interface ClaimsSectionProps {
  readonly courses: readonly ChainCourse[];
  readonly model: Pick<PriorityModel, "criteria">;
  readonly ratings: PriorityBasis["ratings"];
  readonly names: PriorityNames;
}

const VERDICTS: Readonly<Record<ClaimCheck["verdict"], { readonly word: string; readonly mark: Mark }>> = {
  agrees: { word: "The matrix agrees", mark: { shape: "full", tone: "good" } },
  "agrees-in-part": { word: "The matrix agrees in part", mark: { shape: "half", tone: "plain" } },
  differs: { word: "The matrix differs", mark: { shape: "cross", tone: "bad" } },
  unknown: { word: "Not known", mark: { shape: "dashed", tone: "quiet" } },
};

/** What the brief says of the chain, its passage, and whether the matrix shows the same. */
export function ClaimsSection({ courses, model, ratings, names }: ClaimsSectionProps) {
  const { ratings: all, fromBrief, fromPassage } = independenceOf(courses, model, ratings);
  return (
    <section aria-labelledby="brief-claims">
      <h2 id="brief-claims">Does the matrix show what the brief says?</h2>
      <ul className="brief-claims">
        {claimChecks(courses).map((check) => (
          <Claim key={check.claim.band} check={check} names={names} />
        ))}
      </ul>
      <p className="quiet small">
        All three stand in the brief, {CLAIMS_PASSAGE.section}, paragraph {CLAIMS_PASSAGE.paragraph}. The
        bands are ours.
      </p>
      {all > 0 && (
        <p>
          Agreement here is no independent proof: of the {formatNumber(all, "rating")} of opportunity and
          obstacle behind it, {formatCount(fromBrief)} are our reading of the brief,{" "}
          {formatCount(fromPassage)} of them of this very paragraph.
        </p>
      )}
    </section>
  );
}

function Claim({ check, names }: { readonly check: ClaimCheck; readonly names: PriorityNames }) {
  const { claim, verdict } = check;
  const { word, mark } = VERDICTS[verdict];
  return (
    <li>
      <h3>
        {claim.words} <span className="quiet">{bandLevels(claim.band)}</span>
      </h3>
      <p>
        <q className="brief-quote">{claim.quote}</q>
      </p>
      <p>
        <Marked mark={mark} word={word} />: {verdictWords(check, names)}
      </p>
    </li>
  );
}

function verdictWords({ claim, agreeing, departures }: ClaimCheck, { technology }: PriorityNames): string {
  const named = (ids: readonly TechnologyId[]) => listOf(ids.map(technology));
  const others = departures.map(({ words, technologies }) => `${words} for ${named(technologies)}`);
  if (agreeing.length === 0) {
    return others.length === 0
      ? "no technology is rated on both sides in every band."
      : `instead of ${claim.reading}, ${others.join("; ")}.`;
  }
  const whom =
    others.length === 0 ? `all ${formatCount(agreeing.length)} rated in every band` : named(agreeing);
  return `${[`${claim.reading}, for ${whom}`, ...others].join("; ")}.`;
}
