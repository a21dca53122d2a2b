import type { Person } from "@entente/contract";
import {
  type Actor,
  type CalendarDate,
  checkRole,
  OBLIGATION_ACCOUNTS,
  type Party,
  ROUGH_PRECISIONS,
} from "@entente/domain";
import { ACCOUNT_WORDS } from "../../../lib/commitment-refusal-words.ts";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { StatementFields } from "../../recommendation/forms/statement-fields.tsx";
import { FOLLOW_THROUGH_PATH } from "../frame/follow-through-address.ts";
import { FollowThroughPages } from "../frame/follow-through-pages.tsx";
import { actHref, type CommitmentAct, commitmentHref } from "../one/commitment-address.ts";
import type { CommitmentPage } from "../one/load-commitment.ts";
import { ACT_OF } from "../one/may-act.ts";
import { ObligationTable, partyWords } from "../one/obligation-table.tsx";
import {
  changeLink,
  claimObligation,
  disputeObligation,
  moveObligationDue,
  verifyObligation,
} from "./act-action.ts";
import { ACT_LABELS } from "./act-labels.ts";

export const ACT_TITLES: Readonly<Record<CommitmentAct, string>> = {
  claim: "Say how an obligation stands",
  verify: "Verify an obligation",
  dispute: "Put down another country’s account",
  due: "Change a due date",
  link: "Link to a recommendation",
  unlink: "Take back a link to a recommendation",
};

interface ActViewProps {
  readonly page: CommitmentPage;
  readonly act: CommitmentAct;
  /** Whose obligation it is about; absent for a link. */
  readonly owedBy: Party | null;
  readonly person: Person;
  readonly today: CalendarDate;
}

/** The form for one act with what stands now; for a person who may not, the refusal in its place. */
export function ActView(props: ActViewProps) {
  const { page, act, owedBy, person } = props;
  const { key } = page.detail.commitment;
  const { id, seat, agency, role } = person;
  const actor: Actor = { person: id, seat, agency, role };
  const allowed = checkRole(actor, ACT_OF[act]);
  const standings = page.detail.standings.filter((one) => isOf(one.owedBy, owedBy));
  return (
    <>
      <PageTitle
        title={ACT_TITLES[act]}
        above={owedBy === null ? key : `${key}, owed by ${partyWords({ owedBy }, page.names)}`}
        crumbs={[
          { label: "Follow-through", href: FOLLOW_THROUGH_PATH },
          { label: key, href: commitmentHref(key) },
        ]}
      />
      <FollowThroughPages current={null} />
      <p>{page.detail.commitment.text}</p>
      {owedBy !== null && (
        <ObligationTable
          detail={{ ...page.detail, standings }}
          names={page.names}
          person={{ ...person, role: "reader" }}
        />
      )}
      {allowed.ok ? (
        <ActForms {...props} />
      ) : (
        <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
      )}
    </>
  );
}

function isOf(one: Party, other: Party | null): boolean {
  return other === null || (one.country === other.country && one.agency === other.agency);
}

function ActForms({ page, act, owedBy, today }: ActViewProps) {
  const { detail } = page;
  const { key } = detail.commitment;
  if (act === "link" || act === "unlink") return <LinkForm page={page} kind={act} />;
  if (owedBy === null) throw new Error(`${act} is about an obligation`);
  const action = ACTIONS[act].bind(null, key, owedBy);
  return (
    <ActionForm action={action} version={detail.version}>
      {act === "dispute" && (
        <SelectField
          name="speaker"
          label="Whose account is it?"
          hint="A country that does not owe this. Where accounts differ, the obligation is disputed until a verifier settles it."
          options={page.vocabulary.countries
            .filter(({ code }) => code !== owedBy.country)
            .map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      {act === "due" ? <DueFields /> : <AccountField />}
      <RadioField
        name="basis"
        label={ACT_LABELS["basis"] ?? "Basis"}
        options={[
          { value: "reported", label: "Reported here", hint: "Said to us, or by us." },
          { value: "public-record", label: "Public record", hint: "Published, and cited below." },
        ]}
        given={["reported"]}
      />
      <StatementFields
        today={today}
        notBefore={detail.commitment.madeOn}
        dateLabel={act === "due" ? "Changed on" : "It has been so since"}
        reasonHint="What was done, or why not. Needed for dropped and unclear, for a word taken back or repeated, and for what another country says."
        evidenceNeed="Kept needs at least one piece: a public source, or a document with its fingerprint."
        isReasonRequired={act === "due" || act === "dispute"}
      />
      <div className="form__acts">
        <SubmitButton>Save</SubmitButton>
        <Link href={commitmentHref(key)}>Cancel</Link>
      </div>
    </ActionForm>
  );
}

const ACTIONS = {
  claim: claimObligation,
  verify: verifyObligation,
  dispute: disputeObligation,
  due: moveObligationDue,
} as const;

const ACCOUNT_HINTS = {
  "under-way": "Somebody works on it. Once the due date has passed it counts as late.",
  kept: "Done in full. Needs evidence.",
  dropped: "It will not come. Needs a reason.",
  unclear: "Nobody can tell. Needs a reason.",
} as const;

function AccountField() {
  return (
    <RadioField
      name="to"
      label="How does it stand?"
      options={OBLIGATION_ACCOUNTS.map((value) => ({
        value,
        label: ACCOUNT_WORDS[value],
        hint: ACCOUNT_HINTS[value],
      }))}
    />
  );
}

const PRECISION_WORDS = { day: "That day", month: "That month", year: "That year" } as const;

function DueFields() {
  return (
    <>
      <TextField
        type="date"
        name="to.on"
        label="Due by"
        hint="Any day of the month or year that was named."
      />
      <RadioField
        name="to.precision"
        label="How exactly was it named?"
        options={ROUGH_PRECISIONS.map((value) => ({ value, label: PRECISION_WORDS[value] }))}
        given={["day"]}
      />
    </>
  );
}

function LinkForm({
  page: { detail },
  kind,
}: Pick<ActViewProps, "page"> & { readonly kind: "link" | "unlink" }) {
  const { key, recommendations } = detail.commitment;
  return (
    <ActionForm action={changeLink.bind(null, key, kind)} version={detail.version}>
      {kind === "link" ? (
        <TextField
          name="recommendation"
          label="Recommendation"
          hint="Its key, such as CHIP-1."
          maxLength={30}
          isShort
        />
      ) : (
        <SelectField
          name="recommendation"
          label="Recommendation"
          options={recommendations.map((recommendation) => ({
            value: recommendation,
            label: recommendation,
          }))}
        />
      )}
      <TextArea
        name="reason"
        label="Why"
        hint={
          kind === "link"
            ? "What the commitment has to do with it, in a sentence."
            : "Why they have nothing to do with each other. What was said stays in the history."
        }
        maxLength={4000}
      />
      <div className="form__acts">
        <SubmitButton>{kind === "link" ? "Link" : "Take the link back"}</SubmitButton>
        <Link href={commitmentHref(key)}>Cancel</Link>
        {kind === "link" && recommendations.length > 0 && (
          <Link href={actHref(key, "unlink")}>Take a link back instead</Link>
        )}
      </div>
    </ActionForm>
  );
}
