import { Lede } from "../../../ui/lede.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import type { CommentTotals } from "../../comments/load-comments.ts";
import { FollowThroughPages } from "../../follow-through/frame/follow-through-pages.tsx";
import { TENSIONS_PATH } from "../frame/tension-address.ts";
import { BalanceSection } from "./balance-section.tsx";
import type { TensionsPage } from "./load-tensions.ts";
import { PairTable } from "./pair-table.tsx";
import { RivalryTable } from "./rivalry-table.tsx";
import { tensionsSentence } from "./tensions-sentence.ts";

interface TensionsViewProps {
  readonly page: TensionsPage;
  /** How much was said about each tension that somebody states. */
  readonly comments: CommentTotals;
  /** Whether the person states tensions and rates rivalries. */
  readonly mayState: boolean;
}

/** What pulls against what, how countries stand in each other's way, and how the ledger leans. */
export function TensionsView({ page, comments, mayState }: TensionsViewProps) {
  const { register } = page;
  return (
    <>
      <FollowThroughPages current={TENSIONS_PATH} />
      <Lede>
        <Sentence parts={tensionsSentence(register)} />
      </Lede>
      <section aria-labelledby="pairs">
        <h2 id="pairs">The pairs, and who says so</h2>
        {register.entries.length === 0 ? (
          <p>Nobody states a tension, and no linked changes of stance oppose each other.</p>
        ) : (
          <PairTable page={page} comments={comments} mayState={mayState} />
        )}
      </section>
      <section aria-labelledby="rivalry">
        <h2 id="rivalry">Who stands in whose way</h2>
        <RivalryTable page={page} mayState={mayState} />
        <p className="quiet small">
          A coalition shows it as a cost beside coverage and alignment; it is never taken off them.
        </p>
      </section>
      <section aria-labelledby="balance">
        <h2 id="balance">Promotion and protection</h2>
        <BalanceSection balance={register.balance} />
      </section>
    </>
  );
}
