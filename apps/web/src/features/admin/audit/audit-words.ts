import { parseRecommendationKey } from "@entente/domain";
import { capitalized } from "../../../lib/sentence.ts";

/** A procedure or command in words: "session.signInAsPersona" becomes "Session: sign in as persona". */
export function actionWords(action: string): string {
  const [area = "", ...rest] = action.split(".");
  const words = (text: string) =>
    text
      .replaceAll(/([A-Z])/gu, " $1")
      .replaceAll("-", " ")
      .toLowerCase()
      .trim();
  return capitalized(rest.length === 0 ? words(area) : `${words(area)}: ${words(rest.join(" "))}`);
}

const PLACES: Readonly<Record<string, string>> = {
  account: "/admin/people",
  person: "/admin/people",
  seat: "/admin/seats",
  agency: "/admin/agencies",
};

/** The page of what was acted on; absent when it has none. */
export function objectHref(object: string): string | null {
  const [subject = ""] = object.split(" ");
  const key = parseRecommendationKey(subject);
  if (key.ok) return `/recommendations/${key.value}`;
  const [, kind = "", id = ""] = /^([a-z]+):([A-Za-z0-9-]+)$/u.exec(subject) ?? [];
  const place = Object.hasOwn(PLACES, kind) ? PLACES[kind] : undefined;
  return place === undefined ? null : `${place}/${id}`;
}
