import { bandsOfStages, dayOfEnd } from "@entente/domain";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { listOf } from "../../../lib/sentence.ts";
import { READINESS_BAND_WORDS } from "../../../lib/words.ts";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import type { CoalitionNames } from "../../coalition/frame/coalition-names.ts";
import { tableHref } from "../../forum/frame/forum-address.ts";
import { ForumPages } from "../../forum/frame/forum-pages.tsx";
import { collaborationHref } from "../collaboration-address.ts";
import type { Changed, Founding } from "../list/load-collaborations.ts";
import { ChangesSection } from "./changes-section.tsx";
import { type Collaboration, collaborationSentence } from "./collaboration-sentence.ts";

interface CollaborationViewProps {
  readonly collaboration: Collaboration;
  /** How it came onto the record here; absent when the register opened with it. */
  readonly founding: Founding | null;
  /** Its end and corrections, in the order in which they were put down. */
  readonly changes: readonly Changed[];
  readonly names: CoalitionNames;
}

/** One collaboration: what is known of it, and who put it down from which source. */
export function CollaborationView({ collaboration, founding, changes, names }: CollaborationViewProps) {
  return (
    <>
      <ForumPages current={null} />
      <Lede>{collaborationSentence(collaboration, names)}</Lede>
      <section aria-labelledby="known">
        <h2 id="known">What is known of it</h2>
        <dl className="data-facts">
          <CollaborationFacts collaboration={collaboration} changes={changes} names={names} />
          {founding === null ? <OpenedWith /> : <PutDown founding={founding} names={names} />}
        </dl>
      </section>
      <ChangesSection changes={changes} names={names} />
    </>
  );
}

function CollaborationFacts({ collaboration, changes, names }: Omit<CollaborationViewProps, "founding">) {
  const { year, endedYear, members, forum, technologies, stages } = collaboration;
  const endedOn = dayOfEnd(changes.map(({ change }) => change));
  return (
    <>
      <dt>Begun</dt>
      <dd>{year}</dd>
      <dt>Ended</dt>
      <dd>{endedOn === null ? (endedYear ?? "It still runs.") : formatDate(endedOn)}</dd>
      <dt>Who takes part</dt>
      <dd>{members.length === 0 ? <Missing /> : listOf(members.map(names.country))}</dd>
      <dt>Forum</dt>
      <dd>{forum === null ? "Under none" : <Link href={tableHref(forum)}>{names.forum(forum)}</Link>}</dd>
      <dt>Technologies</dt>
      <dd>{technologies.length === 0 ? <Missing /> : listOf(technologies.map(names.technology))}</dd>
      <dt>Where along the chain</dt>
      <dd>
        {stages.length === 0 ? (
          <Missing />
        ) : (
          listOf(bandsOfStages(stages).map((band) => READINESS_BAND_WORDS[band]))
        )}
      </dd>
    </>
  );
}

function OpenedWith() {
  return (
    <>
      <dt>Source</dt>
      <dd>The register opened with it, from the brief and the documents that the brief names.</dd>
    </>
  );
}

interface PutDownProps {
  readonly founding: Founding;
  readonly names: CoalitionNames;
}

function PutDown({ founding: { founding, reason, personName, by, at }, names }: PutDownProps) {
  const { statement, source, duplicates, adjacent, duplicateReason } = founding;
  return (
    <>
      <dt>What it is for</dt>
      <dd>{statement}</dd>
      <dt>Repeated when it was put down</dt>
      <dd>
        <Efforts ids={duplicates} names={names} />
        {duplicateReason !== null && <>. Why all the same: {duplicateReason}</>}
      </dd>
      <dt>Lay beside then</dt>
      <dd>
        <Efforts ids={adjacent} names={names} />
      </dd>
      <dt>Source</dt>
      <dd>{source}</dd>
      <dt>Put down by</dt>
      <dd>
        {personName} ({by.agency}), {formatInstant(at)}: {reason}
      </dd>
    </>
  );
}

function Efforts({ ids, names }: { readonly ids: readonly string[]; readonly names: CoalitionNames }) {
  if (ids.length === 0) return "Nothing";
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <Link href={collaborationHref(id)}>{names.collaboration(id)}</Link>
    </span>
  ));
}
