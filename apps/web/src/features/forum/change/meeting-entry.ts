import { textIn } from "../../../ui/forms/trimmed-text.ts";

/** What stands in a list of the form, and the row in which each of it was typed. */
export interface TypedRows<Item> {
  readonly items: readonly Item[];
  readonly rows: readonly number[];
}

/** The hours of a meeting that is known by its days alone. */
const WHOLE_DAYS = { startsAt: "00:00:00", endsAt: "23:59:59" } as const;

/** A day and an hour in UTC, typed apart, as one moment; without an hour the beginning or the end of the day. */
export function momentIn(data: FormData, name: keyof typeof WHOLE_DAYS): string {
  const [day, hour] = [textIn(data, `${name}.day`), textIn(data, `${name}.hour`)];
  return `${day}T${hour === "" ? WHOLE_DAYS[name] : `${hour}:00`}.000Z`;
}

/** Names in the form for moments of the contract. */
export function momentField(path: string): string {
  return path === "startsAt" || path === "endsAt" ? `${path}.day` : path;
}

/** The items that were typed, each with who leads it and its papers; one without an owner has none. */
export function agendaIn(data: FormData) {
  return rowsIn(data, "agenda", ["title", "country"], (path) => {
    const country = textIn(data, `${path}.country`);
    const minutes = textIn(data, `${path}.minutes`);
    return {
      title: textIn(data, `${path}.title`),
      owner: country === "" ? null : { country, agency: textIn(data, `${path}.agency`) || null },
      aim: textIn(data, `${path}.aim`) || undefined,
      minutes: minutes === "" ? null : Number(minutes),
      readAhead: rowsIn(data, `${path}.readAhead`, ["title", "locator"], (paper) => ({
        title: textIn(data, `${paper}.title`),
        locator: textIn(data, `${paper}.locator`),
        sentOn: textIn(data, `${paper}.sentOn`) || null,
      })).items,
    };
  });
}

/** Those who take part, by country, agency and name. */
export function participantsIn(data: FormData) {
  return rowsIn(data, "participants", ["name", "country"], (path) => ({
    country: textIn(data, `${path}.country`),
    agency: textIn(data, `${path}.agency`) || null,
    name: textIn(data, `${path}.name`),
  }));
}

/** The path in the form for a path of the contract, which counts only what was filled in. */
export function rowField(path: string, list: string, rows: readonly number[]): string {
  const [, index, rest] = new RegExp(`^${list}\\.(\\d+)\\.(.+)$`, "u").exec(path) ?? [];
  const row = index === undefined ? undefined : rows[Number(index)];
  return row === undefined ? path : `${list}.${row}.${(rest ?? "").replace(/^owner\./u, "")}`;
}

/** The rows of a list in which one of the telling fields is filled in. */
export function rowsIn<Item>(
  data: FormData,
  list: string,
  telling: readonly string[],
  read: (path: string) => Item,
): TypedRows<Item> {
  const numbers = [...data.keys()].flatMap((name) => {
    const rest = name.startsWith(`${list}.`) ? name.slice(list.length + 1) : "";
    const [, row] = /^(\d+)\.[^.]+$/u.exec(rest) ?? [];
    return row === undefined ? [] : [Number(row)];
  });
  const rows = [...new Set(numbers)]
    .toSorted((a, b) => a - b)
    .filter((row) => telling.some((field) => textIn(data, `${list}.${row}.${field}`) !== ""));
  return { items: rows.map((row) => read(`${list}.${row}`)), rows };
}
