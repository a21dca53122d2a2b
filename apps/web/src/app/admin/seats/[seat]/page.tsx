import type { Metadata } from "next";
import { AdminPages } from "../../../../features/admin/frame/admin-pages.tsx";
import { ReasonField } from "../../../../features/admin/frame/reason-field.tsx";
import { everybodyOf } from "../../../../features/admin/people/load-people.ts";
import { DONE_WORDS, isDone } from "../../../../features/admin/seats/done-words.ts";
import { changeSeat } from "../../../../features/admin/seats/seat-acts.ts";
import { SeatFields } from "../../../../features/admin/seats/seat-fields.tsx";
import { SeatView } from "../../../../features/admin/seats/seat-view.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { parameterOf } from "../../../../lib/parameters.ts";
import { today } from "../../../../lib/today.ts";
import { Alert } from "../../../../ui/alert.tsx";
import { ActionForm } from "../../../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../../../ui/forms/submit-button.tsx";
import { Link } from "../../../../ui/link.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "Who holds this seat";

export const metadata: Metadata = { title: TITLE };

export default async function SeatRoute({ params, searchParams }: PageProps<"/admin/seats/[seat]">) {
  const [client, { seat }, parameters] = await Promise.all([api(), params, searchParams]);
  const loaded = await ask(client.seat.get.query({ seat }));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const page = loaded.value;
  const { id, title, contact, agency, sequence } = page.seat;
  if (parameterOf(parameters, "form") === "change") {
    return (
      <>
        <PageTitle
          title="What this seat is called, and for what"
          above={title}
          crumbs={[
            { label: "Seats", href: "/admin/seats" },
            { label: title, href: `/admin/seats/${id}` },
          ]}
        />
        <ActionForm action={changeSeat.bind(null, id)} version={sequence}>
          <SeatFields title={title} contact={contact} />
          <ReasonField />
          <div className="form__acts follows">
            <SubmitButton>Save the change</SubmitButton>
            <Link href={`/admin/seats/${id}`}>Cancel</Link>
          </div>
        </ActionForm>
      </>
    );
  }
  const people = await ask(everybodyOf(client, agency));
  if (!people.ok) return <RefusedState title={TITLE} refusal={people.error} />;
  const done = parameterOf(parameters, "done");
  return (
    <>
      <PageTitle title={title} above={TITLE} />
      <AdminPages current="/admin/seats" />
      {isDone(done) && <Alert kind="success">{DONE_WORDS[done]}</Alert>}
      <SeatView page={page} candidates={people.value} today={today()} />
    </>
  );
}
