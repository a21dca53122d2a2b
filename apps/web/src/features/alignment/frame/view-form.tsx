import type { AlignmentBasis } from "@entente/contract";
import { BLOC_NAMES, type CalendarDate, ISSUE_FAMILIES } from "@entente/domain";
import type { ReactNode } from "react";
import { formatDate } from "../../../lib/dates.ts";
import { formatPlain } from "../../../lib/figure-words.ts";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { Link } from "../../../ui/link.tsx";
import {
  type AlignmentView,
  membersOf,
  modelFamilyWeights,
  TICKED,
  viewHref,
  viewParameters,
  WHOLE_VIEW,
} from "./alignment-view.ts";
import { type AlignmentNames, BLOC_WORDS, FAMILY_WORDS } from "./names.ts";

interface ViewFormProps {
  /** The page that the form leads to. */
  readonly path: string;
  readonly view: AlignmentView;
  readonly model: AlignmentBasis["model"]["model"];
  readonly names: AlignmentNames;
  readonly today: CalendarDate;
  /** Other parameters of the address, which are kept. */
  readonly others?: Readonly<Record<string, string>>;
  /** Whether the countries cannot be chosen here, since the page is about those that it names. */
  readonly isGroupFixed?: boolean;
  /** Further fields of the page's own. */
  readonly children?: ReactNode;
}

/** Who is compared, on what, as of when and at which weights: said in a line, and changed behind a disclosure. */
export function ViewForm(props: ViewFormProps) {
  const { path, view, model, names, today, others = {}, isGroupFixed = false, children } = props;
  const isWhole = Object.keys(viewParameters(view)).length === 0;
  return (
    <details className="disclosure view-form">
      <summary>
        <span className="view-form__words">{viewWords(view, model, names, today, isGroupFixed)}</span>
        <span className="view-form__change no-print">Change</span>
      </summary>
      <form action={path} className="view-form__fields">
        {Object.entries(others).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {isGroupFixed ? <KeptGroup view={view} /> : <GroupFields {...{ view, model, names }} />}
        <FamilyFields view={view} model={model} />
        <fieldset>
          <legend>As of</legend>
          <label className="view-form__day">
            Day
            <input
              key={view.on ?? ""}
              type="date"
              name="on"
              defaultValue={view.on ?? ""}
              max={today}
              aria-describedby="view-day-hint"
            />
          </label>
          <p className="quiet small" id="view-day-hint">
            Left empty: today. The brief appeared in October 2021.
          </p>
        </fieldset>
        {children}
        <div className="view-form__acts">
          <button className="usa-button usa-button--small" type="submit">
            Show
          </button>
          {!isWhole && <Link href={viewHref(path, WHOLE_VIEW, others)}>Back to everything, today</Link>}
        </div>
      </form>
    </details>
  );
}

function KeptGroup({ view }: Pick<ViewFormProps, "view">) {
  const { group } = viewParameters(view);
  return group === undefined ? null : <input type="hidden" name="group" value={group} />;
}

function GroupFields({ view, model, names }: Pick<ViewFormProps, "view" | "model" | "names">) {
  const { group } = view;
  const members = membersOf(group, model);
  const everyone = model.holders.filter(({ isReference }) => !isReference).length;
  const choices = [
    ["all", `All ${formatCount(everyone)}`],
    ...BLOC_NAMES.map((name) => [name, BLOC_WORDS[name]] as const),
    [TICKED, "Those ticked"],
  ] as const;
  const chosen = group.kind === "countries" ? TICKED : group.kind === "bloc" ? group.name : "all";
  return (
    <fieldset>
      <legend>Countries</legend>
      <div className="view-form__choices" key={chosen}>
        {choices.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="group" value={value} defaultChecked={value === chosen} />
            {label}
          </label>
        ))}
      </div>
      <div className="view-form__countries" key={members.join(",")}>
        {byName(model, names).map(({ country, isReference }) => (
          <label key={country}>
            <input
              type="checkbox"
              name="country"
              value={country}
              defaultChecked={members.includes(country)}
            />
            {names.country(country)}
            {isReference && <span className="quiet"> (reference)</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function FamilyFields({ view, model }: Pick<ViewFormProps, "view" | "model">) {
  const own = modelFamilyWeights(model);
  return (
    <fieldset>
      <legend>Families of issues, and what each weighs</legend>
      {ISSUE_FAMILIES.map((family) => {
        const issues = model.issues.filter((issue) => issue.family === family).length;
        return (
          <div key={family} className="view-form__family">
            <label key={String(view.families)}>
              <input
                type="checkbox"
                name="family"
                value={family}
                defaultChecked={view.families?.includes(family) ?? true}
              />
              {FAMILY_WORDS[family]} <span className="quiet">({formatNumber(issues, "issue")})</span>
            </label>
            <label key={String(view.weights?.[family])}>
              <span className="usa-sr-only">Weight of {FAMILY_WORDS[family].toLowerCase()}</span>
              <input
                type="number"
                name={`weight.${family}`}
                min="0"
                max="999"
                step="any"
                defaultValue={formatPlain(view.weights?.[family] ?? own[family])}
              />
            </label>
          </div>
        );
      })}
      <p className="quiet small">
        Only proportions count. Our setting:{" "}
        {ISSUE_FAMILIES.map((family) => formatPlain(own[family])).join(", ")}, the sum of the weights of each
        family’s issues.
      </p>
    </fieldset>
  );
}

/** The model's countries by name. */
export function byName({ holders }: ViewFormProps["model"], { country: name }: AlignmentNames) {
  return holders.toSorted((a, b) => name(a.country).localeCompare(name(b.country), "en"));
}

function viewWords(
  view: AlignmentView,
  model: ViewFormProps["model"],
  names: AlignmentNames,
  today: CalendarDate,
  isGroupFixed: boolean,
): string {
  const { group, families, on, weights } = view;
  const members = membersOf(group, model);
  const whom =
    group.kind === "all"
      ? `All ${formatCount(members.length)} countries`
      : group.kind === "bloc"
        ? `${BLOC_WORDS[group.name]}: ${listOf(members.map(names.shortCountry))}`
        : listOf(members.map(names.shortCountry));
  const what =
    families === null
      ? "all issues"
      : `issues of ${listOf(families.map((family) => FAMILY_WORDS[family].toLowerCase()))}`;
  const weighed =
    weights === null
      ? "our weights"
      : `weights tried out: ${ISSUE_FAMILIES.map((family) => `${FAMILY_WORDS[family].toLowerCase()} ${formatPlain(weights[family])}`).join(", ")}`;
  const parts = [what, `as of ${on === null ? `today, ${formatDate(today)}` : formatDate(on)}`, weighed];
  const [first = "", ...rest] = isGroupFixed ? parts : [whom, ...parts];
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(" · ");
}
