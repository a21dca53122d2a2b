/** What the package gives for a member of `expected`. */
export type Figure =
  | number
  | string
  | boolean
  | Absence
  | AnyOrder
  | Answer
  | readonly Figure[]
  | { readonly [member: string]: Figure };

/** Figures by the names under which cases ask for them. */
export type Figures = Readonly<Record<string, Figure>>;

/** A figure that depends on how the case asks for it, such as by name or by place, or that costs work to give. */
export type Answer = (expected: unknown) => Figure;

const REASON = Symbol("reason");
const MEMBERS = Symbol("members");

/** A figure that cannot be given, and why; a case expects it as null. */
export interface Absence {
  readonly [REASON]: string;
}

/** Figures that have no order of their own. */
export interface AnyOrder {
  readonly [MEMBERS]: readonly Figure[];
}

export function absent(reason: string): Absence {
  return { [REASON]: reason };
}

export function inAnyOrder(members: readonly Figure[]): AnyOrder {
  return { [MEMBERS]: members };
}

export function reasonOf(figure: Figure): string | null {
  return typeof figure === "object" && REASON in figure ? (figure as Absence)[REASON] : null;
}

export function membersOf(figure: Figure): readonly Figure[] | null {
  return typeof figure === "object" && MEMBERS in figure ? (figure as AnyOrder)[MEMBERS] : null;
}

/** The same figure under several names. */
export function under(names: readonly string[], figure: Figure): Figures {
  return Object.fromEntries(names.map((name) => [name, figure]));
}

export function list(numbers: ArrayLike<number>): readonly number[] {
  return Array.from(numbers);
}

/** A flat table as rows. */
export function rows(entries: ArrayLike<number>, columns: number): readonly (readonly number[])[] {
  const flat = Array.from(entries);
  if (columns === 0) return [];
  return Array.from({ length: flat.length / columns }, (_none, row) =>
    flat.slice(row * columns, (row + 1) * columns),
  );
}

/** A number, or why there is none. */
export function orAbsent(value: number | null, reason: string | null | undefined): number | Absence {
  return value ?? absent(reason ?? "");
}

/** One of several named things: by its name where the case names it, else by its place from 0. */
export function named(place: number, names: readonly string[]): Answer {
  return (expected) => (typeof expected === "string" ? (names[place] ?? place) : place);
}

/** Figures of several problems: of each, the list of what the problems give; yes or no for all where one is asked for. */
export function ofEach(problems: readonly Figures[]): Figures {
  const names = new Set(problems.flatMap((figures) => Object.keys(figures)));
  const listed = [...names].map((name): readonly [string, Figure] => {
    const figures = problems.map((one) => one[name] ?? absent(""));
    return [
      name,
      (expected) => (typeof expected === "boolean" ? figures.every((one) => one === true) : figures),
    ];
  });
  return { ...Object.fromEntries(listed), ...under(["results", "outcomes", "cases"], problems) };
}

/** Whether a figure holds no number but finite ones, here and below. */
export function isFinite(figure: Figure): boolean {
  if (typeof figure === "number") return Number.isFinite(figure);
  if (typeof figure !== "object" || reasonOf(figure) !== null) return true;
  const members = membersOf(figure) ?? Object.values(figure);
  return members.every(isFinite);
}
