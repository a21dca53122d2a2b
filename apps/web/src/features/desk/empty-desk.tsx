import type { AgencyId, Role } from "@entente/domain";
import { ROLE_MEANING, ROLE_WORDS } from "../../lib/words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Link } from "../../ui/link.tsx";
import { PageTitle } from "../../ui/page-title.tsx";

/** The desk of a person whose agency has answered everything. */
export function NothingWaits({ agency }: { readonly agency: AgencyId }) {
  return (
    <EmptyState title="Nothing waits for you">
      <p>
        No update, date or answer is owed now. See{" "}
        <Link href={`/agencies/${agency}`}>all that {agency} has a share in</Link>.
      </p>
    </EmptyState>
  );
}

/** The desk of a person whose role owes nothing. */
export function NoDuty({ title, role }: { readonly title: string; readonly role: Role }) {
  return (
    <>
      <PageTitle title={title} />
      <EmptyState title="Your role owes nothing">
        <p>
          {ROLE_WORDS[role]}: {ROLE_MEANING[role]}
        </p>
        <p>
          Look at <Link href="/portfolio">what is late, and why</Link>,{" "}
          <Link href="/recommendations">all recommendations</Link>, or{" "}
          <Link href="/notices">what you were told</Link>.
        </p>
      </EmptyState>
    </>
  );
}
