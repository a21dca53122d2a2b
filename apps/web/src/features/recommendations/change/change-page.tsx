import type { RecommendationKey } from "@entente/domain";
import type { ReactNode } from "react";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { Alert } from "../../../ui/alert.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { type BulkChange, changeHref } from "../list-address.ts";
import type { ReadChangeAddress } from "./change-address.ts";
import { ChosenTable } from "./chosen-table.tsx";
import type { LoadedChosen } from "./load-chosen.ts";

export const CHANGE_TITLES: Readonly<Record<BulkChange, string>> = {
  due: "Set one due date for these recommendations",
  contact: "Change the contact for these recommendations",
};

interface ChangePageProps {
  readonly read: ReadChangeAddress;
  readonly loaded: LoadedChosen;
  readonly agency: string;
  /** The form; not shown when nothing can be changed. */
  readonly children: ReactNode;
}

/** The form of a bulk change under what it is about; what stands in the way is said beforehand. */
export function ChangePage({ read, loaded, agency, children }: ChangePageProps) {
  const { kind, from } = read.address;
  const { chosen, unknown } = loaded;
  const open = chosen.filter(({ obstacle }) => obstacle === null).map(({ key }) => key);
  const stuck = chosen.length - open.length;
  const problems = [...read.problems, ...unknown.map((key) => `There is no recommendation ${key}.`)];
  return (
    <>
      <PageTitle title={CHANGE_TITLES[kind]} crumbs={[{ label: "Recommendations", href: from }]} />
      {problems.length > 0 && (
        <Alert kind="error" title="Part of the address could not be used">
          <p>{problems.join(" ")}</p>
        </Alert>
      )}
      {chosen.length === 0 ? (
        <EmptyState title="Nothing is chosen">
          <p>
            <Link href={from}>Go back to the list</Link> and tick at least one recommendation.
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="lede">
            {chosen.length === 1
              ? "One recommendation changes."
              : `All ${formatNumber(chosen.length, "recommendation")} change together, or none does.`}
          </p>
          {stuck > 0 && <Stuck count={stuck} open={open} kind={kind} from={from} />}
          <section className="register__chosen" aria-label="Chosen recommendations">
            <ChosenTable kind={kind} chosen={chosen} agency={agency} />
          </section>
          {stuck === 0 && children}
        </>
      )}
    </>
  );
}

interface StuckProps {
  readonly count: number;
  readonly open: readonly RecommendationKey[];
  readonly kind: BulkChange;
  readonly from: string;
}

/** Some of the chosen are not this person's to change: the way on is without them. */
function Stuck({ count, open, kind, from }: StuckProps) {
  return (
    <Alert kind="warning" title={`You cannot change ${formatNumber(count, "of these", "of these")}`}>
      <p>
        The last column says why.{" "}
        {open.length === 0 ? (
          <Link href={from}>Go back to the list and choose others.</Link>
        ) : (
          <Link href={changeHref(kind, open, from)}>
            Go on with {open.length <= 5 ? listOf(open) : `the other ${open.length}`}
          </Link>
        )}
      </p>
    </Alert>
  );
}
