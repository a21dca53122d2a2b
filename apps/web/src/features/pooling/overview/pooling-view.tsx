import type { Person } from "@entente/contract";
import { formatNumber } from "../../../lib/numbers.ts";
import { Alert } from "../../../ui/alert.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import type { CommentTotals } from "../../comments/load-comments.ts";
import { DataPages } from "../../data/data-pages.tsx";
import { POOLING_PATH } from "../pooling-address.ts";
import { sizeWords } from "../pooling-words.ts";
import { CandidateTable } from "./candidate-table.tsx";
import { HoldingTable } from "./holding-table.tsx";
import type { PoolingPage } from "./load-pooling.ts";
import { poolingNames } from "./pooling-names.ts";
import { poolingSentence } from "./pooling-sentence.ts";
import { WindowTable } from "./window-table.tsx";

interface PoolingViewProps {
  readonly page: PoolingPage;
  /** How much was said about each holding. */
  readonly comments: CommentTotals;
  readonly person: Person;
  /** The holding that was just put down. */
  readonly saved: string | null;
}

/** Which data of different countries could be pooled, what stands between their holders, and who holds what. */
export function PoolingView({ page, comments, person, saved }: PoolingViewProps) {
  const { found, holdings, window, vocabulary } = page;
  const names = poolingNames(vocabulary, page);
  const added = holdings.rows.find(({ id, by }) => id === saved && by.person === person.id);
  return (
    <>
      <DataPages current={POOLING_PATH} />
      {added !== undefined && (
        <Alert kind="success" title="Saved">
          {added.holding.title}, {names.country(added.holding.holder.country)}, version {added.sequence}.
        </Alert>
      )}
      <Lede>
        <Sentence parts={poolingSentence(found, names)} />
      </Lede>
      {found.considered < found.holdings && (
        <Alert kind="warning">
          Candidates are found among the first {found.considered} of {found.holdings} holdings.
        </Alert>
      )}
      <section aria-labelledby="candidates">
        <h2 id="candidates">What could be pooled, and what keeps the holders apart</h2>
        {found.candidates.length === 0 ? (
          <EmptyState title="No two holdings go together">
            <p>Holdings can be pooled when bodies of two countries hold data about the same domain.</p>
          </EmptyState>
        ) : (
          <CandidateTable found={found} names={names} />
        )}
        {found.candidates.length > 0 && (
          <p className="quiet small">
            What keeps two holders apart are the issues of data governance on which their countries differ. A
            recommendation closes a gap when the stance changes linked to it would bring them nearer.
          </p>
        )}
        {found.pools.map(({ domain, sizes, withoutSize, countries }) => (
          <p key={domain} className="small quiet">
            Together on {domain}: {sizes.map(sizeWords).join(", ") || "no amount known"}, in{" "}
            {formatNumber(countries.length, "country", "countries")}; {formatNumber(withoutSize, "holding")}{" "}
            of an amount that is not known.
          </p>
        ))}
      </section>
      <section aria-labelledby="holdings">
        <h2 id="holdings">Who holds what</h2>
        {holdings.rows.length === 0 ? (
          <EmptyState title="No holding is on record">
            <p>Analysts and coordinators of agencies record them.</p>
          </EmptyState>
        ) : (
          <HoldingTable holdings={holdings} names={names} comments={comments} />
        )}
      </section>
      <section aria-labelledby="window">
        <h2 id="window">Where to work together before standards are set</h2>
        <WindowTable window={window} names={names} />
        <p className="quiet small">
          The brief sees the opening for cooperation after research and before standards are set. That band is
          TRL 4 to 6 by our setting. <Link href="/priorities/chain">The focus matrix behind it</Link>
        </p>
      </section>
    </>
  );
}
