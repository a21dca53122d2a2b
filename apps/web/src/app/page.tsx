import { DESK_REASONS, type DeskReason } from "@entente/domain";
import type { Metadata } from "next";
import { deskGroups, itemsWith, reasonTallies } from "../features/desk/desk-groups.ts";
import { DeskLede } from "../features/desk/desk-lede.tsx";
import { DeskList } from "../features/desk/desk-list.tsx";
import { NoDuty, NothingWaits } from "../features/desk/empty-desk.tsx";
import { api } from "../lib/api.ts";
import { ask } from "../lib/ask.ts";
import { currentPerson } from "../lib/session.ts";
import { Link } from "../ui/link.tsx";
import { PageTitle } from "../ui/page-title.tsx";
import { RefusedState } from "../ui/refused-state.tsx";

const TITLE = "What waits for you";

/** The layout's title template does not reach the page beside it. */
export const metadata: Metadata = { title: `${TITLE} — Entente` };

export default async function DeskPage({ searchParams }: PageProps<"/">) {
  const person = await currentPerson();
  const answer = await ask((await api()).desk.mine.query());
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;

  const { duty, items, isCut, horizonDays } = answer.value;
  if (duty === null) return <NoDuty title={TITLE} role={person.role} />;
  const reason = reasonAsked((await searchParams)["reason"]);
  const groups = reason === null ? deskGroups(items) : [itemsWith(items, reason)];
  return (
    <>
      <PageTitle title={TITLE} above={person.agencyName} />
      {items.length === 0 ? (
        <NothingWaits agency={person.agency} />
      ) : (
        <DeskLede tallies={reasonTallies(items)} horizonDays={horizonDays} />
      )}
      {reason !== null && (
        <p>
          Only one reason is shown. <Link href="/">Show the whole desk</Link>.
        </p>
      )}
      {groups.map((group) => (
        <DeskList key={group.reason} group={group} duty={duty} agency={person.agency} />
      ))}
      {isCut && (
        <p className="quiet">Only the most pressing are looked at; answer these and the next appear.</p>
      )}
    </>
  );
}

function reasonAsked(value: string | readonly string[] | undefined): DeskReason | null {
  return DESK_REASONS.find((reason) => reason === value) ?? null;
}
