import type { ClearanceGetOutput } from "@entente/contract";
import { dateOf } from "@entente/domain";
import type { ReactNode } from "react";
import { SUSPENSE_RULE_WORDS } from "../../../lib/clearance-words.ts";
import { formatDate, formatDateFrom, formatInstant } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { roundHref, textHref } from "../frame/clearance-address.ts";
import { CommentsTable } from "./comments-table.tsx";
import { DifferenceView } from "./difference-view.tsx";
import { factSentence } from "./history-words.ts";
import { Ladder } from "./ladder.tsx";
import { OfficesTable } from "./offices-table.tsx";
import { roundActs, whySettledElsewhere } from "./round-acts.ts";
import { roundSentence, suspenseSentence } from "./round-sentence.ts";
import { nameOf, SignedBy } from "./signed-by.tsx";
import { SplitMemoView } from "./split-memo.tsx";

/** One round: what it waits for, who said what, the text, what changed in it, and how far up it went. */
export function RoundView({ detail }: { readonly detail: ClearanceGetOutput }) {
  const { round, lapse, sinceBefore, followedBy, textVersion, facts } = detail;
  const today = dateOf(detail.asOf);
  return (
    <>
      <Lede>{roundSentence(detail, today)}</Lede>
      <Acts detail={detail} />
      {whySettledElsewhere(detail) !== null && <p>{whySettledElsewhere(detail)}</p>}
      {followedBy !== null && (
        <p>
          It was sent anew: <Link href={roundHref(followedBy)}>the clearance that followed</Link>.
        </p>
      )}
      <Part id="offices" title="Who has said what">
        <OfficesTable detail={detail} />
        {detail.holds.some(({ kind }) => kind === "not-answered") && <p>{suspenseSentence(round)}</p>}
      </Part>
      {lapse !== null && (
        <Part id="lapse" title="What changed when it lapsed">
          <DifferenceView difference={lapse} />
        </Part>
      )}
      {round.memo !== null && (
        <Part id="memo" title="Split memo">
          <SplitMemoView detail={detail} />
        </Part>
      )}
      {round.comments.length > 0 && (
        <Part id="answers-comments" title="Comments with the answers">
          <CommentsTable detail={detail} />
        </Part>
      )}
      <Part id="text" title="The text that was sent">
        <div className="cleared-text">{round.text.content}</div>
        <p className="small quiet">
          Version {textVersion} of <Link href={textHref(round.subject)}>the text</Link>, fingerprint{" "}
          {round.text.sha256.slice(0, 12)} (SHA-256).
        </p>
      </Part>
      {sinceBefore !== null && round.follows !== null && (
        <Part id="since" title="What changed since it was last sent">
          <p>
            Compared with <Link href={roundHref(round.follows)}>the clearance before</Link>.
          </p>
          <DifferenceView difference={sinceBefore} />
        </Part>
      )}
      <Part id="ladder" title="How far up it went">
        <Ladder detail={detail} />
      </Part>
      <Part id="called" title="Who called it">
        <dl className="facts">
          <div>
            <dt>Called by</dt>
            <dd>
              {round.convener}: <SignedBy fact={round.called} people={detail} />
            </dd>
          </div>
          <div>
            <dt>Suspense</dt>
            <dd>
              {formatDateFrom(today, round.suspense)}
              {round.suspenseMoves.map((move) => (
                <span className="table__detail" key={move.at}>
                  Put off from {formatDate(move.from)}: {move.reason}
                </span>
              ))}
            </dd>
          </div>
          <div>
            <dt>At the suspense</dt>
            <dd>{SUSPENSE_RULE_WORDS[round.atSuspense]}</dd>
          </div>
        </dl>
      </Part>
      <Disclosure summary={`History: ${formatNumber(facts.length, "entry", "entries")}`}>
        <ol className="history">
          {facts.map((fact, place) => (
            <li key={place}>
              {factSentence(fact)}{" "}
              <span className="quiet small">
                {fact.by === null ? "The register itself" : nameOf(fact.by, detail)}, {formatInstant(fact.at)}
              </span>
            </li>
          ))}
        </ol>
      </Disclosure>
    </>
  );
}

function Acts({ detail }: { readonly detail: ClearanceGetOutput }) {
  const acts = roundActs(detail);
  if (acts.length === 0) return null;
  return (
    <ul className="clearance-acts no-print" aria-label="What you can do">
      {acts.map(({ label, href }, place) => (
        <li key={label}>
          <Link
            className={
              place === 0
                ? "usa-button usa-button--small"
                : "usa-button usa-button--outline usa-button--small"
            }
            href={href}
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {children}
    </section>
  );
}
