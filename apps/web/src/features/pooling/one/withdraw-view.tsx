import type { Person } from "@entente/contract";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { DataPages } from "../../data/data-pages.tsx";
import { holdingHref, POOLING_PATH } from "../pooling-address.ts";
import { checkRecord } from "../record/may-record.ts";
import type { HoldingPage } from "./load-holding.ts";
import { withdrawHolding } from "./withdraw-action.ts";

export const WITHDRAW_HOLDING_TITLE = "Take a data holding out of the register";

interface WithdrawViewProps {
  readonly page: HoldingPage;
  readonly person: Person;
}

/** The form that takes a holding out; what was said of it stays in its versions. */
export function WithdrawView({ page: { last, withdrawal }, person }: WithdrawViewProps) {
  const allowed = checkRecord(person);
  return (
    <>
      <PageTitle
        title={WITHDRAW_HOLDING_TITLE}
        crumbs={[
          { label: "Data to pool", href: POOLING_PATH },
          { label: last.holding.title, href: holdingHref(last.id) },
        ]}
      />
      <DataPages current={null} />
      {!allowed.ok && <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />}
      {allowed.ok && withdrawal !== null && <NothingStands id={last.id} />}
      {allowed.ok && withdrawal === null && (
        <>
          <p>
            {last.holding.title}, {last.holding.holder.body}
          </p>
          <ActionForm action={withdrawHolding.bind(null, last.id)} version={last.sequence}>
            <TextArea
              name="reason"
              label="Reason"
              hint="Why it should no longer be listed. What was said stays in its versions."
              maxLength={2000}
            />
            <div className="form__acts">
              <SubmitButton>Take it out</SubmitButton>
              <Link href={holdingHref(last.id)}>Cancel</Link>
            </div>
          </ActionForm>
        </>
      )}
    </>
  );
}

/** Shown in place of a form for a holding that a colleague took out meanwhile. */
export function NothingStands({ id }: { readonly id: string }) {
  return (
    <EmptyState title="It is no longer in the register">
      <p>
        <Link href={holdingHref(id)}>Who took it out, and why</Link>
      </p>
    </EmptyState>
  );
}
