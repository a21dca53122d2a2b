import { READINESS_BANDS, type RequirementDefinition } from "@entente/domain";
import { formatNumber } from "../../../lib/numbers.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Link } from "../../../ui/link.tsx";
import type { CoalitionNames } from "../frame/coalition-names.ts";
import { formatSet } from "../frame/member-set.ts";
import {
  askedTechnologies,
  COALITIONS_PATH,
  type CoalitionAddress,
  candidatesOf,
  coalitionHref,
  coalitionParameters,
  type KnownCoalitions,
  requirementsFor,
} from "./question-address.ts";
import { CHANGE_FIELDS } from "./requirement-change.ts";
import { isUnruled, ruleWords } from "./rule-words.ts";

interface QuestionFormProps {
  readonly address: CoalitionAddress;
  readonly known: KnownCoalitions;
  readonly names: CoalitionNames;
  readonly bandWords: (band: (typeof READINESS_BANDS)[number]) => string;
}

/** What is asked: technology, bands, who must or may not sit, and what counts how much. All of it is the address. */
export function QuestionForm({ address, known, names, bandWords }: QuestionFormProps) {
  const { question, pinned } = address;
  const technologies = askedTechnologies(known);
  const pins = coalitionParameters({ ...address, members: null }).filter(([name]) => name === "pin");
  const plain: CoalitionAddress = {
    question: {
      ...question,
      bands: [],
      changes: [],
      references: [],
      mandatory: [],
      excluded: [],
      incompatiblePairs: [],
      unknownPairs: "allow",
      sizeMaximum: null,
    },
    members: null,
    pinned,
  };
  return (
    <form className="coalition-form no-print" action={COALITIONS_PATH} key={coalitionHref("", address)}>
      <input type="hidden" name="form" value="sent" />
      {pins.map(([name, value]) => (
        <input key={value} type="hidden" name={name} value={value} />
      ))}
      <div className="coalition-form__row">
        <label className="coalition-form__field">
          Technology
          <select name="technology" defaultValue={question.technology}>
            {technologies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="coalition-form__choices">
          <legend>Bands</legend>
          {READINESS_BANDS.map((band) => (
            <label key={band}>
              <input
                type="checkbox"
                name="band"
                value={band}
                defaultChecked={question.bands.includes(band)}
              />
              {bandWords(band)}
            </label>
          ))}
        </fieldset>
        <label className="coalition-form__field">
          Members at most
          <input
            type="number"
            name="seats"
            min="1"
            max="40"
            defaultValue={question.sizeMaximum ?? ""}
            placeholder="any"
          />
        </label>
        <button className="usa-button usa-button--small" type="submit">
          Look
        </button>
      </div>
      <div className="coalition-form__more">
        <Disclosure summary={`Who must and may sit: ${ruleWords(question, names)}`}>
          <RuleFields {...{ address, known, names }} />
        </Disclosure>
        <Disclosure summary={`What counts how much: ${changeWords(question.changes.length)}`}>
          <RequirementFields address={address} requirements={requirementsFor(known, question.technology)} />
        </Disclosure>
        {!isUnruled(question) && (
          <Link href={coalitionHref(COALITIONS_PATH, plain)}>Back to the plain question</Link>
        )}
      </div>
    </form>
  );
}

function changeWords(changed: number): string {
  return changed === 0 ? "as defined" : `${formatNumber(changed, "requirement")} changed`;
}

type RuleFieldsProps = Pick<QuestionFormProps, "address" | "known" | "names">;

function RuleFields({ address: { question }, known, names }: RuleFieldsProps) {
  const candidates = candidatesOf(known, question.references);
  const references = known.set.holders.filter(({ isReference }) => isReference);
  return (
    <div className="coalition-form__rules">
      <CountryBoxes name="must" legend="Must be in" chosen={question.mandatory} {...{ candidates, names }} />
      <CountryBoxes name="out" legend="Left out" chosen={question.excluded} {...{ candidates, names }} />
      <fieldset className="coalition-form__choices">
        <legend>Kept apart</legend>
        {question.incompatiblePairs.map((pair) => (
          <label key={formatSet(pair)}>
            <input type="checkbox" name="apart" value={formatSet(pair)} defaultChecked />
            {pair.map(names.country).join(" and ")}
          </label>
        ))}
        <span className="coalition-form__pair">
          {(["first", "second"] as const).map((side) => (
            <select
              key={side}
              name={`apart-${side}`}
              aria-label={`Keep apart, ${side} country`}
              defaultValue=""
            >
              <option value="">{side === "first" ? "One country" : "Another"}</option>
              {candidates.map((code) => (
                <option key={code} value={code}>
                  {names.country(code)}
                </option>
              ))}
            </select>
          ))}
        </span>
      </fieldset>
      <fieldset className="coalition-form__choices">
        <legend>Two of whom it is not known how well they are aligned</legend>
        {(
          [
            ["allow", "may sit together, and rank below all others"],
            ["refuse", "may not sit together"],
          ] as const
        ).map(([rule, words]) => (
          <label key={rule}>
            <input type="radio" name="pairs" value={rule} defaultChecked={question.unknownPairs === rule} />
            {words}
          </label>
        ))}
      </fieldset>
      {references.length > 0 && (
        <fieldset className="coalition-form__choices">
          <legend>Kept for comparison, a candidate when chosen here</legend>
          {references.map(({ country }) => (
            <label key={country}>
              <input
                type="checkbox"
                name="with"
                value={country}
                defaultChecked={question.references.includes(country)}
              />
              {names.country(country)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface CountryBoxesProps {
  readonly name: string;
  readonly legend: string;
  readonly candidates: readonly string[];
  readonly chosen: readonly string[];
  readonly names: CoalitionNames;
}

function CountryBoxes({ name, legend, candidates, chosen, names }: CountryBoxesProps) {
  return (
    <fieldset className="coalition-form__choices">
      <legend>{legend}</legend>
      {candidates.map((code) => (
        <label key={code}>
          <input type="checkbox" name={name} value={code} defaultChecked={chosen.includes(code)} />
          {names.country(code)}
        </label>
      ))}
    </fieldset>
  );
}

interface RequirementFieldsProps {
  readonly address: CoalitionAddress;
  readonly requirements: readonly Pick<RequirementDefinition, "id" | "name" | "level" | "depth" | "weight">[];
}

function RequirementFields({ address: { question }, requirements }: RequirementFieldsProps) {
  return (
    <>
      <p className="quiet small">
        A member meets a requirement from its level on (0 to 4); it is covered when so many members meet it;
        the weight says how much that counts, 0 for not at all. Levels, depths and weights as defined are our
        setting.
      </p>
      <table className="table coalition-form__requirements">
        <caption className="usa-sr-only">{formatNumber(requirements.length, "requirement")}</caption>
        <thead>
          <tr>
            <th scope="col">Requirement</th>
            <th scope="col">Level</th>
            <th scope="col">Members</th>
            <th scope="col">Weight</th>
          </tr>
        </thead>
        <tbody>
          {requirements.map((requirement) => {
            const change = question.changes.find((one) => one.requirement === requirement.id);
            return (
              <tr key={requirement.id}>
                <th scope="row">{requirement.name}</th>
                {(Object.keys(CHANGE_FIELDS) as (keyof typeof CHANGE_FIELDS)[]).map((field) => (
                  <td key={field}>
                    <input
                      type="number"
                      name={`${field}.${requirement.id}`}
                      min={field === "depth" ? 1 : 0}
                      max={field === "level" ? 4 : field === "depth" ? 40 : 1000}
                      step={field === "weight" ? "any" : 1}
                      defaultValue={change?.[field] ?? requirement[field]}
                      aria-label={`${requirement.name}, ${field === "depth" ? "members" : field}`}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
