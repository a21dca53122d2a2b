import { bandsOfStages } from "@entente/domain";
import { formatInstant } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { READINESS_BAND_WORDS } from "../../../lib/words.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { SourceNote } from "../../../ui/source-note.tsx";
import type { CoalitionNames } from "../../coalition/frame/coalition-names.ts";
import { CommentsLink } from "../../comments/comments-link.tsx";
import type { CommentTotals } from "../../comments/load-comments.ts";
import { ForumPages } from "../../forum/frame/forum-pages.tsx";
import { changeWords } from "../change/change-words.ts";
import { COLLABORATIONS_PATH, collaborationHref } from "../collaboration-address.ts";
import { collaborationsSentence } from "./collaborations-sentence.ts";
import type { CollaborationsPage, Founding } from "./load-collaborations.ts";

interface CollaborationsViewProps {
  readonly page: CollaborationsPage;
  /** How much was said about each collaboration. */
  readonly comments: CommentTotals;
}

/** All joint work on record: who, on what, since when, and who put it down with which reason. */
export function CollaborationsView({ page, comments }: CollaborationsViewProps) {
  const { collaborations, foundings, changes, names } = page;
  return (
    <>
      <ForumPages current={COLLABORATIONS_PATH} />
      <Lede>{collaborationsSentence(page)}</Lede>
      <DataTable
        caption={`${formatNumber(collaborations.length, "collaboration")}: what runs first, the latest at the top`}
        rows={collaborations}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "title",
            header: "Collaboration",
            kind: "row-header",
            cell: ({ id, title, year, endedYear }) => (
              <div id={id}>
                <Link href={collaborationHref(id)}>{title}</Link>
                <span className="table__detail">
                  {endedYear === null ? `since ${year}` : `${year} to ${endedYear}`}
                </span>
                {comments.has(id) && (
                  <span className="table__detail no-print">
                    <CommentsLink subject={{ kind: "collaboration", key: id }} totals={comments} of={title} />
                  </span>
                )}
              </div>
            ),
          },
          {
            key: "members",
            header: "Who takes part",
            phoneLabel: "Who",
            cell: ({ members, forum }) => (
              <>
                {members.length > 0 ? listOf(members.map(names.country)) : forum === null && <Missing />}
                {forum !== null && <span className="table__detail">under {names.forum(forum)}</span>}
              </>
            ),
          },
          {
            key: "technologies",
            header: "On what",
            cell: ({ technologies, stages }) => (
              <>
                {technologies.length === 0 ? <Missing /> : listOf(technologies.map(names.technology))}
                {stages.length > 0 && (
                  <span className="table__detail">
                    {listOf(bandsOfStages(stages).map((band) => READINESS_BAND_WORDS[band]))}
                  </span>
                )}
              </>
            ),
          },
          {
            key: "put-down",
            header: "Put down here",
            cell: ({ id, title }) => {
              const founding = foundings.get(id);
              return (
                <>
                  {founding === undefined ? (
                    <span className="quiet">The register opened with it.</span>
                  ) : (
                    <PutDown founding={founding} title={title} names={names} />
                  )}
                  {changes.get(id)?.map((changed) => (
                    <SourceNote
                      key={changed.sequence}
                      label={changeWords(changed)}
                      of={title}
                      who={`${changed.personName} (${changed.by.agency})`}
                      when={formatInstant(changed.at)}
                      from={changed.change.source}
                      method={changed.reason}
                    />
                  ))}
                </>
              );
            },
          },
        ]}
      />
    </>
  );
}

interface PutDownProps {
  readonly founding: Founding;
  readonly title: string;
  readonly names: CoalitionNames;
}

function PutDown({ founding: { founding, reason, personName, by, at }, title, names }: PutDownProps) {
  const { statement, source, duplicates, duplicateReason } = founding;
  return (
    <>
      {statement}
      {duplicates.length > 0 && (
        <span className="table__detail">
          It repeats {listOf(duplicates.map(names.collaboration))}. Why all the same: {duplicateReason}
        </span>
      )}
      <SourceNote
        of={title}
        who={`${personName} (${by.agency})`}
        when={formatInstant(at)}
        from={source}
        method={reason}
      />
    </>
  );
}
