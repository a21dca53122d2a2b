import { Link } from "../../../ui/link.tsx";
import {
  type CoverageAddress,
  coverageHref,
  DATA_PATH,
  isNarrowed,
  WHOLE_COVERAGE,
} from "../data-address.ts";
import { FIGURE_THEME_WORDS } from "../data-words.ts";
import type { CoveragePage } from "./load-coverage.ts";

/** Which facts, and by what they are narrowed down: a plain form whose choices stand in the address. */
export function CoverageFilters({ page }: { readonly page: CoveragePage }) {
  const { address, coverage, packs, technologyNames } = page;
  const { choices } = coverage;
  const packTitles = new Map(packs.loaded.map(({ id, title }) => [id, title]));
  return (
    <>
      <FactSwitch address={address} />
      <form className="data-filters no-print" action={DATA_PATH} key={coverageHref(address)}>
        {address.facts !== "figures" && <input type="hidden" name="facts" value={address.facts} />}
        <Choice
          name="theme"
          label="Theme"
          all="All themes"
          chosen={address.theme}
          options={choices.themes.map((one) => ({ ...one, words: FIGURE_THEME_WORDS[one.value] }))}
        />
        <Choice
          name="technology"
          label="Technology"
          all="All, and none in particular"
          chosen={address.technology}
          options={choices.technologies.map((one) => ({
            ...one,
            words: technologyNames.get(one.value) ?? one.value,
          }))}
        />
        <Choice
          name="pack"
          label="Pack"
          all="All packs"
          chosen={address.pack}
          options={choices.packs.map((one) => ({ ...one, words: packTitles.get(one.value) ?? one.value }))}
        />
        <button className="usa-button usa-button--outline" type="submit">
          Show
        </button>
        {isNarrowed(address) && (
          <Link href={coverageHref({ ...WHOLE_COVERAGE, facts: address.facts })}>Show all</Link>
        )}
      </form>
    </>
  );
}

const FACT_WORDS = { figures: "Figures", memberships: "Memberships and agreements" } as const;

function FactSwitch({ address }: { readonly address: CoverageAddress }) {
  return (
    <nav className="view-switch no-print" aria-label="Which facts">
      <ul>
        {(["figures", "memberships"] as const).map((facts) => (
          <li key={facts}>
            <Link
              href={coverageHref({ ...WHOLE_COVERAGE, facts })}
              aria-current={address.facts === facts ? "true" : undefined}
            >
              {FACT_WORDS[facts]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: string | null;
  readonly options: readonly {
    readonly value: string;
    readonly words: string;
    readonly indicators: number;
  }[];
}

function Choice({ name, label, all, chosen, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select className="usa-select" name={name} defaultValue={chosen ?? ""}>
        <option value="">{all}</option>
        {options.map(({ value, words, indicators }) => (
          <option key={value} value={value}>
            {words} ({indicators})
          </option>
        ))}
      </select>
    </label>
  );
}
