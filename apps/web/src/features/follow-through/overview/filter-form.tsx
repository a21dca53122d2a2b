import { OBLIGATION_STATES, WORDS } from "@entente/domain";
import { formatCount } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import {
  FOLLOW_THROUGH_PATH,
  type FollowThroughAddress,
  followThroughHref,
} from "../frame/follow-through-address.ts";
import { STATE_WORDS, WORD_WORDS } from "../frame/state-words.ts";
import type { OverviewPage } from "./load-overview.ts";

type FilterFormProps = Pick<OverviewPage, "address" | "facets" | "names">;

/** Which commitments are looked at: a plain form whose choices stand in the address. */
export function FilterForm({ address, facets, names }: FilterFormProps) {
  const states = new Map(facets.states.map(({ value, count }) => [value, count]));
  return (
    <form className="thresholds commitment-filter" action={FOLLOW_THROUGH_PATH} key={JSON.stringify(address)}>
      <Choice
        name="forum"
        label="Forum"
        chosen={address.forum}
        options={facets.forums.map(({ value, count }) => [
          value,
          `${names.forum(value)} (${formatCount(count)})`,
        ])}
      />
      <Choice
        name="country"
        label="Owed by"
        chosen={address.country}
        options={facets.countries.map(({ value, count }) => [
          value,
          `${names.country(value)} (${formatCount(count)})`,
        ])}
      />
      <Choice
        name="state"
        label="State"
        chosen={address.state}
        options={OBLIGATION_STATES.map((state) => [
          state,
          `${STATE_WORDS[state]} (${formatCount(states.get(state) ?? 0)})`,
        ])}
      />
      <label>
        By whose word
        <select className="plain-select" name="word" defaultValue={address.word}>
          {WORDS.map((word) => (
            <option key={word} value={word}>
              {WORD_WORDS[word]}
            </option>
          ))}
        </select>
      </label>
      {address.isDisputed && <input type="hidden" name="disputed" value="yes" />}
      {address.recommendation !== null && (
        <input type="hidden" name="recommendation" value={address.recommendation} />
      )}
      {address.technology !== null && <input type="hidden" name="technology" value={address.technology} />}
      <button className="usa-button usa-button--outline usa-button--small" type="submit">
        Show
      </button>
      {isNarrowed(address) && <Link href={FOLLOW_THROUGH_PATH}>Show all</Link>}
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, label, chosen, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select className="plain-select" name={name} defaultValue={chosen ?? ""}>
        <option value="">All</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function isNarrowed(address: FollowThroughAddress): boolean {
  return followThroughHref(address) !== FOLLOW_THROUGH_PATH;
}
