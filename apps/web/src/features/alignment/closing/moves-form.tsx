import type { AlignmentBasis } from "@entente/contract";
import { Link } from "../../../ui/link.tsx";
import { type AlignmentView, viewParameters } from "../frame/alignment-view.ts";
import type { AlignmentNames } from "../frame/names.ts";
import { byName } from "../frame/view-form.tsx";
import {
  CLOSING_PATH,
  type ClosingAddress,
  closingHref,
  closingParameters,
  MOVE_ORDERS,
  type MoveOrder,
} from "./closing-address.ts";

interface MovesFormProps {
  readonly view: AlignmentView;
  readonly address: ClosingAddress;
  readonly model: AlignmentBasis["model"]["model"];
  readonly names: AlignmentNames;
}

const ORDER_WORDS: Readonly<Record<MoveOrder, string>> = {
  effect: "By what they close in all",
  step: "By what each step closes",
};

/** In which order moves stand, and whose and on what. */
export function MovesForm({ view, address, model, names }: MovesFormProps) {
  const { mover: _, issue: __, ...kept } = closingParameters(address);
  return (
    <div className="moves-form no-print">
      <nav className="view-switch" aria-label="Order of the moves">
        <ul>
          {MOVE_ORDERS.map((order) => (
            <li key={order}>
              <Link
                href={closingHref(view, { ...address, order }, "moves")}
                aria-current={order === address.order ? "true" : undefined}
              >
                {ORDER_WORDS[order]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form className="thresholds" action={`${CLOSING_PATH}#moves`}>
        {Object.entries({ ...viewParameters(view), ...kept }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          Who may move
          <select
            key={address.mover ?? ""}
            className="plain-select"
            name="mover"
            defaultValue={address.mover ?? ""}
          >
            <option value="">anyone</option>
            {byName(model, names).map(({ country }) => (
              <option key={country} value={country}>
                {names.country(country)}
              </option>
            ))}
          </select>
        </label>
        <label>
          on
          <select
            key={address.issue ?? ""}
            className="plain-select"
            name="issue"
            defaultValue={address.issue ?? ""}
          >
            <option value="">any issue</option>
            {model.issues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button className="usa-button usa-button--outline usa-button--small" type="submit">
          List
        </button>
      </form>
    </div>
  );
}
