import { textIn } from "../../../ui/forms/trimmed-text.ts";

/** Agenda items that the form has room for. */
export const AGENDA_ROWS = 5;

/** A day and an hour in UTC, typed apart, as one moment. */
export function momentIn(data: FormData, name: string): string {
  const [day, hour] = [textIn(data, `${name}.day`), textIn(data, `${name}.hour`)];
  return `${day}T${hour}:00.000Z`;
}

/** The items that were typed, each with the country that leads it; one without an owner has none. */
export function agendaIn(data: FormData) {
  return Array.from({ length: AGENDA_ROWS }, (_, row) => `agenda.${row}`)
    .filter((path) => textIn(data, `${path}.title`) !== "" || textIn(data, `${path}.country`) !== "")
    .map((path) => {
      const country = textIn(data, `${path}.country`);
      const minutes = textIn(data, `${path}.minutes`);
      return {
        title: textIn(data, `${path}.title`),
        owner: country === "" ? null : { country },
        minutes: minutes === "" ? null : Number(minutes),
      };
    });
}
