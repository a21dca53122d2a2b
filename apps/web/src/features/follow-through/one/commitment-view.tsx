import type { Person } from "@entente/contract";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { BasisTag } from "../../../ui/tag.tsx";
import { FOLLOW_THROUGH_PATH } from "../frame/follow-through-address.ts";
import { FollowThroughPages } from "../frame/follow-through-pages.tsx";
import type { CommitmentDetail } from "../frame/outputs.ts";
import { actHref } from "./commitment-address.ts";
import { commitmentSentence } from "./commitment-sentence.ts";
import { entryWords } from "./entry-words.ts";
import type { CommitmentPage } from "./load-commitment.ts";
import { mayAct } from "./may-act.ts";
import { ObligationTable } from "./obligation-table.tsx";

interface CommitmentViewProps {
  readonly page: CommitmentPage;
  readonly person: Person;
  /** Version that was just saved. */
  readonly saved: string | undefined;
}

/** One line of a communiqué with what each party owes, where it stands, and all that was said of it. */
export function CommitmentView({ page: { detail, names }, person, saved }: CommitmentViewProps) {
  const { commitment, sittingNotKnown, version, history } = detail;
  const { key, text, source, basis, technologies } = commitment;
  const [made] = history.slice(-1);
  const mayLink = mayAct(person, "link-commitment");
  return (
    <>
      <PageTitle
        title={`${key} ${text}`}
        crumbs={[{ label: "Follow-through", href: FOLLOW_THROUGH_PATH }]}
        acts={mayLink && <Link href={actHref(key, "link")}>Link to a recommendation</Link>}
      />
      <FollowThroughPages current={null} />
      {saved === String(version) && <Alert kind="success">Saved.</Alert>}
      <Lede>{commitmentSentence(detail, names)}</Lede>
      <section aria-labelledby="obligations">
        <h2 id="obligations">Who owes what</h2>
        <ObligationTable detail={detail} names={names} person={person} />
        {sittingNotKnown.length > 0 && (
          <p className="quiet small">
            Whether {listOf(sittingNotKnown.map(names.country))} sat at the table on that day is not known.
          </p>
        )}
      </section>
      <section aria-labelledby="source">
        <h2 id="source">Where it stands written</h2>
        <p>
          {source.title}, {formatDate(commitment.madeOn)}. {source.locator}. <BasisTag basis={basis} />
          {made !== undefined && <span className="quiet"> Put here by {made.personName}.</span>}
        </p>
        {source.caveat !== null && <p className="quiet">{source.caveat}</p>}
        {technologies.length > 0 && <p>About {listOf(technologies.map(names.technology))}.</p>}
      </section>
      <section aria-labelledby="recommendations">
        <h2 id="recommendations">Recommendations that it has to do with</h2>
        <LinkedRecommendations detail={detail} />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">All that was said</h2>
        <Disclosure summary={formatNumber(history.length, "entry", "entries")} isOpen={history.length <= 12}>
          <ol className="rating-history" reversed>
            {history.map(({ sequence, entry, personName, by, at }) => (
              <li key={sequence}>
                {entryWords(entry)}
                <EvidenceList entry={entry} />
                <span className="table__detail">
                  Entry {sequence}, {personName} ({by.agency}), {formatInstant(at)}
                </span>
              </li>
            ))}
          </ol>
        </Disclosure>
      </section>
    </>
  );
}

function LinkedRecommendations({ detail: { commitment, history } }: { readonly detail: CommitmentDetail }) {
  const { recommendations } = commitment;
  if (recommendations.length === 0) return <p>None was named yet.</p>;
  return (
    <ul>
      {recommendations.map((key) => {
        const link = history.find(({ entry }) => entry.kind === "linked" && entry.recommendation === key);
        return (
          <li key={key}>
            <Link href={`/recommendations/${key}`}>{key}</Link>
            {link?.entry.kind === "linked" && (
              <>
                : {link.entry.reason} <BasisTag basis={link.entry.basis} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function EvidenceList({ entry }: Pick<CommitmentDetail["history"][number], "entry">) {
  if (entry.kind !== "stated" || entry.fact.evidence.length === 0) return null;
  return (
    <ul>
      {entry.fact.evidence.map((piece) => (
        <li key={piece.id}>
          {piece.title}, {piece.kind === "citation" ? piece.locator : `SHA-256 ${piece.sha256.slice(0, 12)}…`}
          , {formatDate(piece.dated)}
        </li>
      ))}
    </ul>
  );
}
