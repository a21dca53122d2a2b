import type { AlignmentBasis } from "@entente/contract";
import { ISSUE_FAMILIES } from "@entente/domain";
import { type Parameters, parameterOf } from "../../../lib/parameters.ts";
import { type AlignmentNames, FAMILY_WORDS } from "../frame/names.ts";
import { byName } from "../frame/view-form.tsx";
import { RECORD_PATH } from "./record-address.ts";

interface ChooseStanceProps {
  readonly model: AlignmentBasis["model"]["model"];
  readonly names: AlignmentNames;
  readonly parameters: Parameters;
}

/** Of which country and on which issue a stance is recorded; the form for it follows. */
export function ChooseStance({ model, names, parameters }: ChooseStanceProps) {
  return (
    <form className="form" action={RECORD_PATH} method="get">
      <div className="usa-form-group">
        <label className="usa-label" htmlFor="record-holder">
          Country
        </label>
        <select
          className="usa-select"
          id="record-holder"
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
        <label className="usa-label" htmlFor="record-issue">
          Issue
        </label>
        <select
          className="usa-select"
          id="record-issue"
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
      <div className="form__acts">
        <button className="usa-button" type="submit">
          Go on to the stance
        </button>
      </div>
    </form>
  );
}
