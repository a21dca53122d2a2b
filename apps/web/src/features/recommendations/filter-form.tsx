import { formatCount } from "../../lib/numbers.ts";
import type { FacetChoice } from "./facet-options.ts";
import { activeFilters, LIST_PATH, type ListAddress, WHOLE_LIST } from "./list-address.ts";

interface FilterFormProps {
  readonly address: ListAddress;
  readonly choices: readonly FacetChoice[];
  /** Whether the counts are those of the whole register, not of the matches. */
  readonly isOfRegister: boolean;
}

/** Search text and choices as a plain form: what is sent stands in the address. */
export function FilterForm({ address, choices, isOfRegister }: FilterFormProps) {
  const count = activeFilters(address).length;
  return (
    <form className="filters" action={LIST_PATH} key={JSON.stringify(address)}>
      <div className="filters__search">
        <label htmlFor="list-text">Search in text and updates</label>
        <div>
          <input
            id="list-text"
            name="text"
            type="search"
            defaultValue={address.text ?? ""}
            maxLength={200}
            autoComplete="off"
          />
          <button className="usa-button" type="submit">
            Search
          </button>
        </div>
      </div>
      <Kept address={address} choices={choices} />
      {choices.length > 0 && (
        <details className="filters__fold">
          <summary>{count === 0 ? "Filter by health, agency and more" : `Filters, ${count} in use`}</summary>
          {isOfRegister && <p className="small quiet">Counts are for the whole register.</p>}
          {choices.map((choice) => (
            <Choice key={choice.facet} choice={choice} />
          ))}
          <button className="usa-button filters__apply" type="submit">
            Apply filters
          </button>
        </details>
      )}
    </form>
  );
}

function Choice({ choice }: { readonly choice: FacetChoice }) {
  const { facet, label, options, hidden, isOpen } = choice;
  return (
    <details className="facet" open={isOpen}>
      <summary id={`facet-${facet}`}>{label}</summary>
      <fieldset aria-labelledby={`facet-${facet}`}>
        {options.map(({ value, label: words, title, count, isChosen }) => (
          <label
            key={value}
            title={title ?? undefined}
            data-count={count === null ? undefined : formatCount(count)}
          >
            <input type="checkbox" name={facet} value={value} defaultChecked={isChosen} />
            {words}
          </label>
        ))}
        {hidden > 0 && (
          <button
            type="submit"
            name="unfold"
            value={facet}
            aria-label={`${hidden} more for ${label.toLowerCase()}`}
          >
            {hidden} more
          </button>
        )}
      </fieldset>
    </details>
  );
}

/** What the address says beside text and choices, so that a new search keeps it. */
function Kept({ address, choices }: Pick<FilterFormProps, "address" | "choices">) {
  const offered = new Set(choices.map(({ facet }) => facet));
  const filters = activeFilters(address).filter(([facet]) => !offered.has(facet));
  const arranged = (["sort", "direction", "group"] as const).filter(
    (part) => address[part] !== WHOLE_LIST[part],
  );
  return (
    <>
      {filters.flatMap(([facet, values]) =>
        values.map((value) => <input key={`${facet} ${value}`} type="hidden" name={facet} value={value} />),
      )}
      {arranged.map((part) => (
        <input key={part} type="hidden" name={part} value={address[part] ?? ""} />
      ))}
    </>
  );
}
