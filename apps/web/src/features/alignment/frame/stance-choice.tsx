import type { AlignmentBasis } from "@entente/contract";
import { ISSUE_FAMILIES } from "@entente/domain";
import { type Parameters, parameterOf } from "../../../lib/parameters.ts";
import { type AlignmentNames, FAMILY_WORDS } from "./names.ts";
import { byName } from "./view-form.tsx";

interface StanceChoiceProps {
  readonly model: AlignmentBasis["model"]["model"];
  readonly names: AlignmentNames;
  readonly parameters: Parameters;
  /** Begins the identifiers of the two fields. */
  readonly prefix: string;
}

/** Whose stance on which issue: two fields of a form whose answer lies in the address. */
export function StanceChoice({ model, names, parameters, prefix }: StanceChoiceProps) {
  return (
    <>
      <div className="usa-form-group">
        <label className="usa-label" htmlFor={`${prefix}-holder`}>
          Country
        </label>
        <select
          className="usa-select"
          id={`${prefix}-holder`}
          name="holder"
          defaultValue={parameterOf(parameters, "holder").toUpperCase()}
          required
        >
          <option value="">Choose</option>
          {byName(model, names).map(({ country }) => (
            <option key={country} value={country}>
              {names.country(country)}
            </option>
          ))}
        </select>
      </div>
      <div className="usa-form-group">
        <label className="usa-label" htmlFor={`${prefix}-issue`}>
          Issue
        </label>
        <select
          className="usa-select"
          id={`${prefix}-issue`}
          name="issue"
          defaultValue={parameterOf(parameters, "issue")}
          required
        >
          <option value="">Choose</option>
          {ISSUE_FAMILIES.map((family) => (
            <optgroup key={family} label={FAMILY_WORDS[family]}>
              {model.issues
                .filter((issue) => issue.family === family)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
    </>
  );
}
