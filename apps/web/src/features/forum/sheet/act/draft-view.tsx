import type { Person } from "@entente/contract";
import { EmptyState } from "../../../../ui/empty-state.tsx";
import { RefusalAlert } from "../../../../ui/forms/refusal-alert.tsx";
import { Lede } from "../../../../ui/lede.tsx";
import { Link } from "../../../../ui/link.tsx";
import { SHEETS_PATH, tableHref } from "../../frame/forum-address.ts";
import { ForumPages } from "../../frame/forum-pages.tsx";
import type { DraftPage } from "./load-draft.ts";
import { coordinationRefusal } from "./may-coordinate.ts";
import { draftSheet } from "./sheet-actions.ts";
import { draftHref } from "./sheet-address.ts";
import { SheetForm } from "./sheet-form.tsx";

/** First the body that votes, then what is prepared before its votes. */
export function DraftView({ page, person }: { readonly page: DraftPage; readonly person: Person }) {
  const refusal = coordinationRefusal(person);
  return (
    <>
      <ForumPages current={null} />
      {refusal === null ? <Draft page={page} /> : <RefusalAlert title="Not open to you" words={refusal} />}
    </>
  );
}

function Draft({ page: { bodies, body, countries } }: { readonly page: DraftPage }) {
  if (bodies.length === 0) return <EmptyState title="No body with members is on record" />;
  if (body !== null) {
    return (
      <>
        <Lede>
          Before votes of <Link href={tableHref(body.id)}>{body.name}</Link>, where{" "}
          {body.members?.length ?? 0} have a vote.
        </Lede>
        <SheetForm
          action={draftSheet.bind(null, body.id)}
          page={null}
          countries={countries}
          back={SHEETS_PATH}
          label="Begin the sheet"
        />
      </>
    );
  }
  return (
    <>
      <Lede>Choose the body that votes: one of {bodies.length} whose members are on record.</Lede>
      <ul className="plain-list">
        {bodies
          .toSorted((a, b) => (b.members?.length ?? 0) - (a.members?.length ?? 0))
          .map(({ id, name, members }) => (
            <li key={id}>
              <Link href={draftHref(id)}>{name}</Link>, {members?.length ?? 0} members
            </li>
          ))}
      </ul>
    </>
  );
}
