import type { Person } from "@entente/contract";
import { type Actor, type CalendarDate, checkRole } from "@entente/domain";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { listOf } from "../../../lib/sentence.ts";
import { READINESS_BAND_WORDS } from "../../../lib/words.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { OverlapsTable } from "../../coalition/picked/overlaps-table.tsx";
import { checkHref } from "../../forum/check/check-address.ts";
import { checkSentence } from "../../forum/check/check-sentence.ts";
import type { CheckPage } from "../../forum/check/load-check.ts";
import { ForumPages } from "../../forum/frame/forum-pages.tsx";
import type { EffortCheck } from "../../forum/frame/outputs.ts";
import { COLLABORATIONS_PATH } from "../collaboration-address.ts";
import { foundCollaboration } from "./found-action.ts";
import { FOUND_COLLABORATION_LABELS as LABELS } from "./found-labels.ts";

export const FOUND_COLLABORATION_TITLE = "Put joint work on record";

interface FoundViewProps {
  readonly page: CheckPage;
  readonly person: Person;
  readonly today: CalendarDate;
}

/** What the joint work would repeat and cost, and the form for it; what is not chosen yet is chosen where it is checked. */
export function FoundView({ page, person, today }: FoundViewProps) {
  const { address, check, names } = page;
  const { id, seat, agency, role } = person;
  const actor: Actor = { person: id, seat, agency, role };
  const allowed = checkRole(actor, "found-collaboration");
  const isChosen = address.technologies.length > 0 && address.bands.length > 0;
  return (
    <>
      <PageTitle
        title={FOUND_COLLABORATION_TITLE}
        crumbs={[{ label: "Joint work", href: COLLABORATIONS_PATH }]}
      />
      <ForumPages current={null} />
      {check === null || !isChosen ? (
        <EmptyState title="It is checked first against what runs">
          <p>
            <Link href={checkHref(address)}>
              Choose who takes part, on which technologies and where along the chain
            </Link>
          </p>
        </EmptyState>
      ) : (
        <>
          <Lede>{checkSentence(check, names.forum)}</Lede>
          <p>
            {listOf(address.members.map(names.country))}, on{" "}
            {listOf(address.technologies.map(names.technology))}, in{" "}
            {listOf(address.bands.map((band) => READINESS_BAND_WORDS[band]))}.{" "}
            <Link href={checkHref(address)}>Change that</Link>
          </p>
          {allowed.ok ? (
            <FoundForm page={page} check={check} today={today} />
          ) : (
            <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
          )}
          <section aria-labelledby="overlaps">
            <h2 id="overlaps">What it repeats or lies beside</h2>
            <OverlapsTable overlaps={check.overlaps} names={names} />
          </section>
          <section aria-labelledby="costs">
            <h2 id="costs">What a table of its own would cost</h2>
            <p>
              Tables at which each sits, now and then:{" "}
              {listOf(
                check.loadAfterNewTable.map(
                  ({ country, before, after }) => `${names.country(country)} ${before} → ${after}`,
                ),
              )}
              .
            </p>
          </section>
        </>
      )}
    </>
  );
}

interface FoundFormProps extends Pick<FoundViewProps, "page" | "today"> {
  readonly check: EffortCheck;
}

function FoundForm({ page: { address, vocabulary, names }, check: { duplicates }, today }: FoundFormProps) {
  return (
    <ActionForm action={foundCollaboration.bind(null, address)}>
      <TextField name="title" label={LABELS.title} maxLength={300} />
      <TextField
        name="year"
        label={LABELS.year}
        hint="This year or an earlier one."
        given={today.slice(0, 4)}
        maxLength={4}
        isShort
      />
      <SelectField
        name="forum"
        label={LABELS.forum}
        isRequired={false}
        empty="None"
        options={vocabulary.forums.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea name="statement" label={LABELS.statement} hint="In a sentence." maxLength={2000} />
      {duplicates.length > 0 && (
        <TextArea
          name="duplicateReason"
          label={LABELS.duplicateReason}
          hint={`It would duplicate ${listOf(duplicates.map(names.collaboration))}. The reason stays with it.`}
          maxLength={2000}
        />
      )}
      <TextField
        name="source"
        label={LABELS.source}
        hint="The statement, treaty or decision."
        maxLength={300}
      />
      <TextArea name="reason" label={LABELS.reason} hint="Why it goes on record now." maxLength={2000} />
      <div className="form__acts">
        <SubmitButton>Put it on record</SubmitButton>
        <Link href={COLLABORATIONS_PATH}>Cancel</Link>
      </div>
    </ActionForm>
  );
}
