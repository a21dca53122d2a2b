import type { AlignmentBasis } from "@entente/contract";
import { BLOC_NAMES, type BlocName, type CountryCode } from "@entente/domain";
import { type Parameters, parameterOf, parametersOf } from "../../../lib/parameters.ts";
import {
  type AlignmentGroup,
  type AlignmentView,
  readCountries,
  viewHref,
  viewParameters,
} from "../frame/alignment-view.ts";

type Model = AlignmentBasis["model"]["model"];

export const APART_PATH = "/alignment";

/** One of two sides that are compared: a bloc by its name, or the countries named. */
export type BlocSide = Exclude<AlignmentGroup, { kind: "all" }>;

/** What the address of the page says beside the view. */
export interface ApartAddress {
  /** The country whose answers the others are shaded by; absent for the middle answer of those shown. */
  readonly beside: CountryCode | null;
  readonly one: BlocSide;
  readonly other: BlocSide;
}

export const NAMED_BLOCS: Pick<ApartAddress, "one" | "other"> = {
  one: { kind: "bloc", name: "transatlantic" },
  other: { kind: "bloc", name: "transpacific" },
};

export interface ReadApartAddress {
  readonly address: ApartAddress;
  /** What could not be used and was left out, one sentence each. */
  readonly problems: readonly string[];
}

/** In place of a side in the address: a form says of each country on which side it is. */
const BY_COUNTRY = "sides";

/** Reads `?beside=USA&one=transatlantic&other=JPN,USA`, and the sides as a form writes them, `?sides=yes&side.USA=one`. */
export function readApartAddress(parameters: Parameters, model: Model): ReadApartAddress {
  const problems: string[] = [];
  const [beside = null] = readCountries(parametersOf(parameters, "beside").slice(0, 1), model, problems);
  const { one, other } =
    parameterOf(parameters, BY_COUNTRY) === ""
      ? {
          one: readSide(parametersOf(parameters, "one"), "transatlantic", model, problems),
          other: readSide(parametersOf(parameters, "other"), "transpacific", model, problems),
        }
      : { one: sideIn(parameters, "one", model), other: sideIn(parameters, "other", model) };
  const overlap = sideMembers(one, model).filter((country) => sideMembers(other, model).includes(country));
  if (overlap.length > 0) {
    problems.push("A country can be on one side only; the blocs of the brief are compared.");
    return { address: { beside, ...NAMED_BLOCS }, problems };
  }
  if (sideMembers(one, model).length === 0 || sideMembers(other, model).length === 0) {
    problems.push("Each side takes at least one country; the blocs of the brief are compared.");
    return { address: { beside, ...NAMED_BLOCS }, problems };
  }
  return { address: { beside, one, other }, problems };
}

/** The page as this address says; `part` is the place on the page to go to. */
export function apartHref(view: AlignmentView, address: ApartAddress, part: string | null = null): string {
  return viewHref(APART_PATH, view, apartParameters(address), part);
}

/** The address as parameters, without the view and what is left at its default. */
export function apartParameters({ beside, one, other }: ApartAddress): Readonly<Record<string, string>> {
  return {
    ...(beside === null ? {} : { beside }),
    ...(isBloc(one, "transatlantic") ? {} : { one: sideText(one) }),
    ...(isBloc(other, "transpacific") ? {} : { other: sideText(other) }),
  };
}

/** Everything that is kept when the page's form for one part of the address is sent. */
export function keptParameters(
  view: AlignmentView,
  address: ApartAddress,
  without: readonly string[],
): readonly (readonly [string, string])[] {
  return Object.entries({ ...viewParameters(view), ...apartParameters(address) }).filter(
    ([name]) => !without.includes(name),
  );
}

/** The members of a side. */
export function sideMembers(side: BlocSide, { blocs }: Pick<Model, "blocs">): readonly CountryCode[] {
  if (side.kind === "countries") return side.members;
  return blocs.find(({ name }) => name === side.name)?.members ?? [];
}

function readSide(asked: readonly string[], standing: BlocName, model: Model, problems: string[]): BlocSide {
  const [only] = asked;
  if (only === undefined) return { kind: "bloc", name: standing };
  const name = BLOC_NAMES.find((known) => known === only);
  if (name !== undefined) return { kind: "bloc", name };
  return { kind: "countries", members: readCountries(asked, model, problems) };
}

/** The members that the form puts on a side; a bloc by its name when they are exactly its members. */
function sideIn(parameters: Parameters, side: "one" | "other", model: Model): BlocSide {
  const members = model.holders
    .map(({ country }) => country)
    .filter((country) => parameterOf(parameters, `side.${country}`) === side);
  const bloc = model.blocs.find(
    (known) =>
      known.members.length === members.length && known.members.every((country) => members.includes(country)),
  );
  return bloc === undefined ? { kind: "countries", members } : { kind: "bloc", name: bloc.name };
}

function isBloc(side: BlocSide, name: BlocName): boolean {
  return side.kind === "bloc" && side.name === name;
}

function sideText(side: BlocSide): string {
  return side.kind === "bloc" ? side.name : side.members.join(",");
}
