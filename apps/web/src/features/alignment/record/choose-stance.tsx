import type { AlignmentBasis } from "@entente/contract";
import type { Parameters } from "../../../lib/parameters.ts";
import type { AlignmentNames } from "../frame/names.ts";
import { StanceChoice } from "../frame/stance-choice.tsx";
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
      <StanceChoice model={model} names={names} parameters={parameters} prefix="record" />
      <div className="form__acts">
        <button className="usa-button" type="submit">
          Go on to the stance
        </button>
      </div>
    </form>
  );
}
