import type { FirmnessRun, PriorityStanding, TechnologyFirmness } from "@entente/domain";
import { formatRanks, formatShare } from "../../../lib/figure-words.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import type { PriorityNames } from "../frame/names.ts";
import { ratingsHref } from "../frame/pages.ts";
import { rankHead } from "./rank-head.ts";
import { runTitle } from "./run-title.ts";
import { ShareCell } from "./share-cell.tsx";
import { SHARE_SHADES } from "./share-shade.ts";
import { rankErrorWords, shareErrorWords, wordsWithoutError } from "./simulated-figure.ts";

interface RankTableProps {
  readonly run: FirmnessRun;
  readonly draws: number;
  readonly standing: Pick<PriorityStanding, "technologies">;
  readonly names: PriorityNames;
}

/** Technologies against ranks: the share of the draws in which each takes each rank. */
export function RankTable({ run, draws, standing, names }: RankTableProps) {
  return (
    <>
      <HeatRegion>
        <table className="heat rank-heat">
          <caption>{runTitle(run, names)}</caption>
          <thead>
            <tr>
              <th scope="col">Rank now</th>
              {run.technologies.map(({ technology }, place) => (
                <th key={technology} scope="col">
                  {rankHead(place + 1)}
                </th>
              ))}
              <th scope="col">Expected rank</th>
              <th scope="col">Possible ranks</th>
              <th scope="col">Confidence</th>
            </tr>
          </thead>
          <tbody>
            {run.technologies.map((entry) => (
              <RankRow key={entry.technology} {...{ entry, run, draws, standing, names }} />
            ))}
          </tbody>
        </table>
      </HeatRegion>
      <p className="shade-key">
        <span>Shade:</span>
        {SHARE_SHADES.map(({ shade, words }) => (
          <span key={shade} className={`shade-key__step heat__cell--${shade}`}>
            {words}
          </span>
        ))}
        <span className="rank-heat__key">
          of {formatCount(draws)} draws; ± is the 95% error in percentage points
        </span>
      </p>
    </>
  );
}

interface RankRowProps extends RankTableProps {
  readonly entry: TechnologyFirmness;
}

function RankRow({ entry, run, draws, standing, names }: RankRowProps) {
  const { technology, acceptability, expectedRank } = entry;
  const place = standing.technologies.find((other) => other.technology === technology);
  const possible = place?.possibleRanks ?? null;
  return (
    <tr>
      <th scope="row" data-row>
        {place?.rank ?? <Missing />}{" "}
        <Link href={ratingsHref(technology)}>{names.technology(technology)}</Link>
      </th>
      {acceptability.map((share, rank) => (
        <ShareCell key={run.technologies[rank]?.technology ?? rank} share={share} draws={draws} />
      ))}
      <td className="rank-heat__plain">
        <span className="share-cell">
          {expectedRank.toFixed(2)}
          <small>±{rankErrorWords(entry, draws)}</small>
        </span>
      </td>
      <td className="rank-heat__plain">
        <span>{possible === null ? <Missing /> : formatRanks(possible)}</span>
      </td>
      <td className="rank-heat__plain">
        <Confidence entry={entry} kind={run.kind} draws={draws} />
      </td>
    </tr>
  );
}

interface ConfidenceProps {
  readonly entry: TechnologyFirmness;
  readonly kind: FirmnessRun["kind"];
  readonly draws: number;
}

function Confidence({ entry: { confidence }, kind, draws }: ConfidenceProps) {
  if (confidence === null) {
    const why = kind === "ratings" ? "no weights are drawn here" : "never first, so without central weights";
    return (
      <span>
        <Missing words={why} />
      </span>
    );
  }
  const error = shareErrorWords(confidence, draws);
  return (
    <span className="share-cell">
      {formatShare(confidence)}
      <small>
        {kind === "weights" ? "exact" : error === null ? wordsWithoutError(confidence) : `±${error}`}
      </small>
    </span>
  );
}
