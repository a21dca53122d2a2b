import { keyIn, optionalIn, textIn } from "../../recommendation/forms/form-entry.ts";

/** What the form says of a tension, in the contract's shape: another recommendation where one is named, else a policy. */
export function tensionIn(data: FormData) {
  const other = optionalIn(data, "second.key");
  return {
    first: { kind: "recommendation", key: keyIn(data, "first.key") },
    second:
      other === null
        ? { kind: "policy", country: textIn(data, "second.country"), name: textIn(data, "second.name") }
        : { kind: "recommendation", key: other.toUpperCase() },
    statement: textIn(data, "statement"),
    source: sourceIn(data),
    reason: textIn(data, "reason"),
  };
}

/** What the form says of a rivalry, in the contract's shape; what is no number stays text, for the contract to refuse. */
export function rivalryIn(data: FormData) {
  const level = textIn(data, "level");
  return {
    kind: textIn(data, "kind"),
    between: [textIn(data, "between.0"), textIn(data, "between.1")],
    technology: optionalIn(data, "technology"),
    level: level === "" ? undefined : Number(level),
    reason: textIn(data, "reason"),
    source: sourceIn(data),
  };
}

function sourceIn(data: FormData) {
  return {
    title: textIn(data, "source.title"),
    locator: textIn(data, "source.locator"),
    dated: textIn(data, "source.dated"),
    basis: textIn(data, "source.basis"),
  };
}
