import type { RecommendationGetOutput } from "@entente/contract";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Link } from "../../../ui/link.tsx";
import { type ActOffer, actOffers } from "../words/acts.ts";

/** What this person can do with the record now; for everything else, why not. */
export function ActsSection({ detail }: { readonly detail: RecommendationGetOutput }) {
  const offers = actOffers(detail);
  const open = offers.filter(({ obstacle }) => obstacle === null);
  const barred = offers.filter(({ obstacle }) => obstacle !== null);
  return (
    <section className="acts no-print" aria-labelledby="acts-heading">
      <h2 id="acts-heading">What you can do</h2>
      {open.length === 0 ? (
        <p>Read it. Changing it is for others, as said below.</p>
      ) : (
        <ul className="acts__open">
          {open.map(({ act, label, href }, index) => (
            <li key={act}>
              <Link className={index === 0 ? "usa-button" : undefined} href={href}>
                {label}
              </Link>
              {act === "close" && <ClosingNote detail={detail} />}
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        <Link href={`/recommendations/${detail.record.recommendation.key}/marking`}>How it is marked</Link>
      </p>
      {barred.length > 0 && (
        <Disclosure summary={`What you cannot do, and why (${barred.length})`}>
          <dl className="acts__barred">
            {barred.map((offer) => (
              <BarredAct key={offer.act} offer={offer} />
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  );
}

function ClosingNote({ detail }: { readonly detail: RecommendationGetOutput }) {
  const obstacle = detail.permitted.implementedObstacle;
  if (obstacle === null) return null;
  return <p className="quiet small">Not yet as implemented: {refusalWords(obstacle).present}</p>;
}

function BarredAct({ offer: { label, obstacle } }: { readonly offer: ActOffer }) {
  if (obstacle === null) return null;
  const { rule, present, remedy } = obstacle;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {rule} {present} {remedy}
      </dd>
    </div>
  );
}
