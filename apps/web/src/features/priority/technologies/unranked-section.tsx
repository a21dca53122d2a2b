import type { PrioritySettings } from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { uncapitalized } from "../../../lib/sentence.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { INDEX_WORDS, type PriorityNames } from "../frame/names.ts";
import { ratingsHref } from "../frame/pages.ts";
import type { Gap, UnrankedTechnology } from "./unranked.ts";

interface UnrankedSectionProps {
  readonly unranked: readonly UnrankedTechnology[];
  readonly settings: Pick<PrioritySettings, "minimumCoverage">;
  readonly names: PriorityNames;
}

/** Technologies without a rank: what is rated of them, and what is missing. */
export function UnrankedSection({ unranked, settings, names }: UnrankedSectionProps) {
  if (unranked.length === 0) return null;
  const columns: readonly Column<UnrankedTechnology>[] = [
    {
      key: "technology",
      header: "Technology",
      kind: "row-header",
      cell: ({ technology }) => <Link href={ratingsHref(technology)}>{names.technology(technology)}</Link>,
    },
    ...(["criticality", "amenability"] as const).map(
      (index): Column<UnrankedTechnology> => ({
        key: index,
        header: INDEX_WORDS[index],
        kind: "figure",
        cell: ({ gaps }) => {
          const gap = gaps.find((entry) => entry.index === index);
          return gap === undefined ? <Missing /> : formatShare(gap.coverage);
        },
      }),
    ),
    {
      key: "missing",
      header: "Missing",
      cell: ({ gaps }) =>
        gaps
          .map((gap) => missingWords(gap, names))
          .filter((words) => words !== "")
          .join("; "),
    },
  ];
  return (
    <section aria-labelledby="not-ranked">
      <h2 id="not-ranked">Which cannot be ranked yet</h2>
      <p>
        A band is ranked once {formatShare(settings.minimumCoverage)} of the weight of criticality and of
        amenability is rated; that limit is our setting. What is missing counts neither for nor against a
        technology.
      </p>
      <DataTable
        caption={`${formatNumber(unranked.length, "technology", "technologies")} without a rank; how much of the weight is rated, in the band with most ratings.`}
        columns={columns}
        rows={unranked}
        rowKey={({ technology }) => technology}
      />
    </section>
  );
}

/** Most criteria that are named when all of them are missing. */
const NAMED_MAXIMUM = 2;

function missingWords({ index, missing, criteria }: Gap, names: PriorityNames): string {
  if (missing.length === 0) return "";
  const label = INDEX_WORDS[index];
  if (missing.length === criteria && criteria > NAMED_MAXIMUM) return `${label}: all ${criteria} criteria`;
  return `${label}: ${missing.map((id, place) => (place === 0 ? names.criterion(id) : uncapitalized(names.criterion(id)))).join(", ")}`;
}
