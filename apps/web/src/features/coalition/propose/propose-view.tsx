import type { Person } from "@entente/contract";
import type { CalendarDate, CountryCode } from "@entente/domain";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { CheckboxField } from "../../../ui/forms/checkbox-field.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { RivalryCostList } from "../../tension/cost/rivalry-cost.tsx";
import { bandWords } from "../frame/band-words.ts";
import { coalitionNames, countriesWords } from "../frame/coalition-names.ts";
import { CoalitionPages } from "../frame/coalition-pages.tsx";
import { coverageWords } from "../frontier/point-words.ts";
import { brokenRuleWords } from "../picked/broken-rule-words.ts";
import { OverlapsTable } from "../picked/overlaps-table.tsx";
import { COALITIONS_PATH, coalitionHref } from "../question/question-address.ts";
import { questionWords } from "../question/rule-words.ts";
import { ChooseLead } from "./choose-lead.tsx";
import { dockChoiceWords } from "./dock-words.ts";
import { PROPOSE_PATH, type ProposedLead, type ProposePage } from "./load-propose.ts";
import { checkPropose, possibleLeads } from "./may-propose.ts";
import { propose } from "./propose-action.ts";

interface ProposeViewProps {
  readonly page: ProposePage;
  readonly person: Person;
  readonly today: CalendarDate;
}

/** What will be kept, what it repeats, and who would carry it; for a person who may not, the refusal. */
export function ProposeView({ page, person, today }: ProposeViewProps) {
  const { basis, vocabulary, address, answer } = page;
  const names = coalitionNames(basis.set.set, vocabulary);
  const { explanation, surroundings } = answer.explained;
  const { figures } = explanation;
  const allowed = checkPropose(person);
  return (
    <>
      <CoalitionPages current={null} />
      <Lede>
        {capitalized(countriesWords(figures.members, names))}:{" "}
        {coverageWords(figures, answer.requirements.length)}. It is kept with everything that it follows from,
        and tracked as a recommendation.
      </Lede>
      <p className="quiet">{questionWords(address.question, names, bandWords)}</p>
      {figures.brokenRules.length > 0 && (
        <Alert kind="warning" title="It breaks what the question asks, and would be refused">
          {capitalized(figures.brokenRules.map((broken) => brokenRuleWords(broken, names)).join("; "))}.
        </Alert>
      )}
      {allowed.ok ? (
        <Proposing {...{ page, person, today }} />
      ) : (
        <>
          <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
          <p>
            <Link href={coalitionHref(COALITIONS_PATH, address, "coalition")}>Back to the coalition</Link>
          </p>
        </>
      )}
      <section aria-labelledby="overlaps">
        <h2 id="overlaps">What it repeats or lies beside</h2>
        <OverlapsTable overlaps={surroundings.overlaps} names={names} />
      </section>
      <section aria-labelledby="rivalry-cost">
        <h2 id="rivalry-cost">What rivalry among them costs</h2>
        <RivalryCostList costs={page.rivalry} nameOf={(country) => names.country(country as CountryCode)} />
      </section>
    </>
  );
}

/** The form once it is known who would lead, since that decides whom others would call. */
function Proposing({ page, person, today }: ProposeViewProps) {
  const { address, lead, vocabulary } = page;
  const leads = possibleLeads(person, vocabulary.agencies);
  if (lead === null) return <ChooseLead address={address} leads={leads} />;
  return <ProposeForm page={page} lead={lead} hasOtherLeads={leads.length > 1} today={today} />;
}

interface ProposeFormProps extends Pick<ProposeViewProps, "page" | "today"> {
  readonly lead: ProposedLead;
  readonly hasOtherLeads: boolean;
}

function ProposeForm({ page, lead, hasOtherLeads, today }: ProposeFormProps) {
  const { basis, vocabulary, address, answer, seen } = page;
  const names = coalitionNames(basis.set.set, vocabulary);
  const { docking, overlaps } = answer.explained.surroundings;
  const isDuplicate = overlaps.some(({ isRunning, overlap }) => isRunning && overlap.label === "duplicate");
  const near = overlaps.filter(({ overlap }) => overlap.label !== "apart");
  return (
    <ActionForm action={propose.bind(null, seen)}>
      <input type="hidden" name="lead" value={lead.agency.id} />
      <p>
        Lead agency: {lead.agency.id}, {lead.agency.name}. It answers for the whole.
        {hasOtherLeads && (
          <>
            {" "}
            <Link href={coalitionHref(PROPOSE_PATH, address)}>Choose another</Link>
          </>
        )}
      </p>
      <SelectField
        name="mainContact"
        label="Main contact"
        hint="Whom others call: a post of the lead agency, so that the history survives a departure."
        isRequired={false}
        empty="Nobody yet"
        options={lead.seats.map(({ id, title, holderName }) => ({
          value: id,
          label: `${title} (${holderName ?? "vacant"})`,
        }))}
      />
      <TextField
        name="title"
        label="Title"
        hint="What the recommendation will be called, such as “A table on chips”."
        maxLength={300}
      />
      <TextArea
        name="statement"
        label="What is proposed"
        hint="In a few sentences: what these countries would do together."
        maxLength={4000}
      />
      <CheckboxField
        name="supporting"
        label="Supporting agencies"
        isRequired={false}
        options={vocabulary.agencies
          .filter(({ id }) => id !== lead.agency.id)
          .map(({ id, name }) => ({ value: id, label: id === name ? id : `${id}, ${name}` }))}
      />
      <SelectField
        name="forum"
        label="Forum"
        hint="The nearest first. A table of its own means one more table for each member."
        isRequired={false}
        empty="A table of its own"
        options={docking.docks.map((dock) => ({ value: dock.forum, label: dockChoiceWords(dock, names) }))}
      />
      {near.length > 0 && (
        <CheckboxField
          name="buildsOn"
          label="Builds on"
          isRequired={false}
          options={near.map(({ collaboration }) => ({
            value: collaboration,
            label: names.collaboration(collaboration),
          }))}
        />
      )}
      <TextField
        type="date"
        name="due"
        label="Due"
        hint="Left empty, it counts as not scheduled."
        isRequired={false}
        min={today}
      />
      {isDuplicate ? (
        <TextArea
          name="duplicateReason"
          label="Why it is proposed although it repeats what runs"
          hint="It duplicates a collaboration that runs (see below). The reason is kept with it."
          maxLength={2000}
        />
      ) : (
        <input type="hidden" name="duplicateReason" value="" />
      )}
      <div className="form__acts">
        <SubmitButton>Propose this coalition</SubmitButton>
        <Link href={coalitionHref(COALITIONS_PATH, address, "coalition")}>Cancel</Link>
      </div>
    </ActionForm>
  );
}
