import type { AlignmentBasis } from "@entente/contract";
import { ISSUE_FAMILIES } from "@entente/domain";
import { type Parameters, parameterOf } from "../../../lib/parameters.ts";
import type { GainRow } from "../closing/gain-rows.ts";
import { type AlignmentNames, FAMILY_WORDS } from "../frame/names.ts";
import { byName } from "../frame/view-form.tsx";
import { LINK_PATH } from "./link-address.ts";

interface ChooseRecommendationProps {
  readonly open: readonly GainRow[];
}

/** To which recommendation changes are linked; what is linked to it follows. */
export function ChooseRecommendation({ open }: ChooseRecommendationProps) {
  return (
    <form className="form" action={LINK_PATH} method="get">
      <div className="usa-form-group">
        <label className="usa-label" htmlFor="link-recommendation">
          Recommendation
        </label>
        <select className="usa-select" id="link-recommendation" name="recommendation" required>
          <option value="">Choose</option>
          {open
            .toSorted((a, b) => (a.key < b.key ? -1 : 1))
            .map(({ key, title }) => (
              <option key={key} value={key}>
                {key} {title}
              </option>
            ))}
        </select>
      </div>
      <div className="form__acts">
        <button className="usa-button" type="submit">
          Go on to its changes
        </button>
      </div>
    </form>
  );
}

interface ChooseStanceProps {
  readonly recommendation: string;
  readonly model: AlignmentBasis["model"]["model"];
  readonly names: AlignmentNames;
  readonly parameters: Parameters;
}

/** Whose stance on which issue would change; the form for it follows. */
export function ChooseStanceToChange({ recommendation, model, names, parameters }: ChooseStanceProps) {
  return (
    <form className="form" action={`${LINK_PATH}#link`} method="get">
      <input type="hidden" name="recommendation" value={recommendation} />
      <div className="usa-form-group">
        <label className="usa-label" htmlFor="link-holder">
          Country
        </label>
        <select
          className="usa-select"
          id="link-holder"
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
        <label className="usa-label" htmlFor="link-issue">
          Issue
        </label>
        <select
          className="usa-select"
          id="link-issue"
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
        <button className="usa-button usa-button--outline" type="submit">
          Go on to the change
        </button>
      </div>
    </form>
  );
}
