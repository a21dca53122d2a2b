import type { Mark } from "../../../lib/marks.ts";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { Marked } from "../../../ui/mark.tsx";
import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import type { ClaimCheck, levelsFromBrief, NamedStanding } from "./brief-claims.ts";

interface ClaimSectionProps {
  /** Absent where the brief names nobody for the technology. */
  readonly check: ClaimCheck | null;
  readonly levels: ReturnType<typeof levelsFromBrief>;
  readonly names: CoalitionNames;
}

const VERDICTS: Readonly<Record<ClaimCheck["verdict"], { readonly word: string; readonly mark: Mark }>> = {
  agrees: { word: "The data agree", mark: { shape: "full", tone: "good" } },
  "agrees-in-part": { word: "The data agree in part", mark: { shape: "half", tone: "plain" } },
  differs: { word: "The data say otherwise", mark: { shape: "cross", tone: "bad" } },
  unknown: { word: "The data say nothing", mark: { shape: "dashed", tone: "quiet" } },
};

const STANDINGS: Readonly<Record<NamedStanding, string>> = {
  essential: "cannot be done without",
  replaceable: "can be replaced by others who meet the same",
  "nothing-known": "nothing on record says that it meets what is asked",
  "not-a-candidate": "not a candidate here",
};

/** Whom the brief names as those who count, with its passage, beside what the data say of each. */
export function ClaimSection({ check, levels, names }: ClaimSectionProps) {
  return (
    <section aria-labelledby="brief-claim">
      <h2 id="brief-claim">Does the brief name the same countries?</h2>
      {check === null ? (
        <p>The brief names no country as indispensable for this technology.</p>
      ) : (
        <Claim check={check} names={names} />
      )}
      {levels.all > 0 && (
        <p className="quiet small">
          {levels.fromBrief > 0 && "Agreement here is no independent proof: "}
          {levels.fromBrief > 0
            ? `of the ${formatNumber(levels.all, "level")} behind it, ${formatCount(levels.fromBrief)} ${levels.fromBrief === 1 ? "is" : "are"} our reading of the brief.`
            : `None of the ${formatNumber(levels.all, "level")} behind it is a reading of the brief.`}
        </p>
      )}
    </section>
  );
}

function Claim({ check, names }: { readonly check: ClaimCheck; readonly names: CoalitionNames }) {
  const { claim, named, unnamed, verdict } = check;
  const { word, mark } = VERDICTS[verdict];
  const standings = Object.keys(STANDINGS) as NamedStanding[];
  return (
    <>
      <p>
        {claim.words}: <q className="brief-quote">{claim.quote}</q>{" "}
        <span className="quiet">
          The brief, {claim.passage.section}, paragraph {claim.passage.paragraph}.
        </span>
      </p>
      <p>
        <Marked mark={mark} word={word} />
        {claim.requirement !== null && <> on {names.requirement(claim.requirement).toLowerCase()}</>}:
      </p>
      <ul>
        {standings.map((standing) => {
          const those = named.filter((one) => one.standing === standing).map(({ country }) => country);
          return those.length === 0 ? null : (
            <li key={standing}>
              {capitalized(countriesWords(those, names))}: {STANDINGS[standing]}
            </li>
          );
        })}
        {unnamed.length > 0 && (
          <li>{capitalized(countriesWords(unnamed, names))}: cannot be done without, and not named there</li>
        )}
      </ul>
    </>
  );
}
