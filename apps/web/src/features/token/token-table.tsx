import type { TokenLine } from "@entente/contract";
import type { CalendarDate, Instant } from "@entente/domain";
import { dateOf } from "@entente/domain";
import { distanceFrom, formatInstant } from "../../lib/dates.ts";
import { listOf } from "../../lib/sentence.ts";
import { ACT_WORDS } from "../../lib/words.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import type { FormAction } from "../../ui/forms/form-state.ts";
import { Link } from "../../ui/link.tsx";
import { Missing } from "../../ui/missing.tsx";
import { Tag } from "../../ui/tag.tsx";
import { STANDING_WORDS, tokenStanding } from "./token-standing.ts";

interface TokenTableProps {
  readonly tokens: readonly TokenLine[];
  readonly now: Instant;
  readonly today: CalendarDate;
  /** Revokes the token that the pressed button names. */
  readonly revoke: FormAction;
  /** Whether the person that each acts as is shown; otherwise it is the reader. */
  readonly showsPerson: boolean;
}

/** Tokens with what they may do and how they stand, each that holds with a button to revoke it. */
export function TokenTable({ tokens, now, today, revoke, showsPerson }: TokenTableProps) {
  const person: Column<TokenLine> = {
    key: "person",
    header: "Acts as",
    cell: (token) => <Link href={`/admin/people/${token.person}`}>{token.personName}</Link>,
  };
  return (
    <ActionForm action={revoke}>
      <DataTable
        caption={`${tokens.length} ${tokens.length === 1 ? "token" : "tokens"}, the newest first`}
        columns={[
          {
            key: "name",
            header: "For",
            kind: "row-header",
            cell: ({ name, kind }) => (
              <>
                {name} {!showsPerson && kind === "service" && <Tag>Service</Tag>}
              </>
            ),
          },
          ...(showsPerson ? [person] : []),
          {
            key: "scope",
            header: "May",
            cell: ({ scope }) => listOf(scope.map((act) => ACT_WORDS[act])),
          },
          {
            key: "used",
            header: "Last used",
            cell: ({ lastUsedAt }) =>
              lastUsedAt === null ? <Missing words="never" /> : distanceFrom(today, dateOf(lastUsedAt)),
          },
          { key: "ends", header: "Ends", cell: ({ expiresAt }) => formatInstant(expiresAt) },
          {
            key: "standing",
            header: "Stands",
            cell: (token) => STANDING_WORDS[tokenStanding(token, now)],
          },
          {
            key: "revoke",
            header: "Revoke it",
            kind: "tight",
            cell: (token) =>
              tokenStanding(token, now) === "holds" ? (
                <button
                  className="usa-button usa-button--outline"
                  type="submit"
                  name="token"
                  value={token.id}
                >
                  Revoke<span className="usa-sr-only"> the token for {token.name}</span>
                </button>
              ) : (
                <span className="quiet">Has ended</span>
              ),
          },
        ]}
        rows={tokens}
        rowKey={({ id }) => id}
      />
    </ActionForm>
  );
}
