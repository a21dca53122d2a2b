import type { SessionLine } from "@entente/contract";
import type { CalendarDate, SessionId } from "@entente/domain";
import { formatInstantFrom } from "../../lib/dates.ts";
import { capitalized } from "../../lib/sentence.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { Missing } from "../../ui/missing.tsx";
import { Tag } from "../../ui/tag.tsx";
import { programWords } from "./place-words.ts";
import { endSession } from "./session-acts.ts";

interface SessionTableProps {
  readonly sessions: readonly SessionLine[];
  /** The session in which the page is looked at. */
  readonly present: SessionId;
  /** Names of the providers by their ids. */
  readonly providers: ReadonlyMap<string, string>;
  readonly today: CalendarDate;
}

/** Where the person is signed in, each but the present one with a button to end it. */
export function SessionTable({ sessions, present, providers, today }: SessionTableProps) {
  const columns: readonly Column<SessionLine>[] = [
    {
      key: "program",
      header: "With",
      kind: "row-header",
      cell: ({ id, userAgent }) => (
        <>
          {programWords(userAgent) ?? <Missing words="the program did not say" />}{" "}
          {id === present && <Tag>This one</Tag>}
        </>
      ),
    },
    { key: "address", header: "From", cell: ({ address }) => (address === "" ? <Missing /> : address) },
    {
      key: "provider",
      header: "Signed in by",
      cell: ({ provider }) =>
        provider === null ? "a made-up person" : (providers.get(provider) ?? provider),
    },
    {
      key: "created",
      header: "Since",
      cell: ({ createdAt }) => capitalized(formatInstantFrom(today, createdAt)),
    },
    {
      key: "used",
      header: "Last used",
      cell: ({ lastUsedAt }) => capitalized(formatInstantFrom(today, lastUsedAt)),
    },
    {
      key: "end",
      header: "End it",
      kind: "tight",
      cell: ({ id, userAgent }) =>
        id === present ? (
          <span className="quiet">Sign out ends it</span>
        ) : (
          <button className="usa-button usa-button--outline" type="submit" name="session" value={id}>
            End
            <span className="usa-sr-only">
              {" "}
              the session with {programWords(userAgent) ?? "an unnamed program"}
            </span>
          </button>
        ),
    },
  ];
  return (
    <ActionForm action={endSession}>
      <DataTable
        caption={`${sessions.length} ${sessions.length === 1 ? "session" : "sessions"}`}
        columns={columns}
        rows={sessions}
        rowKey={({ id }) => id}
      />
    </ActionForm>
  );
}
