import type { AlignmentBasis } from "@entente/contract";
import type { Parameters } from "../../../lib/parameters.ts";
import type { GainRow } from "../closing/gain-rows.ts";
import type { AlignmentNames } from "../frame/names.ts";
import { StanceChoice } from "../frame/stance-choice.tsx";
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
      <StanceChoice model={model} names={names} parameters={parameters} prefix="link" />
      <div className="form__acts">
        <button className="usa-button usa-button--outline" type="submit">
          Go on to the change
        </button>
      </div>
    </form>
  );
}
