import type { DataHolding } from "@entente/domain";
import { optionalIn, textIn } from "../../recommendation/forms/form-entry.ts";
import type { HOLDING_LABELS } from "./record-labels.ts";

/** What the form says of a holding, in the contract's shape; what is no number stays text, for the contract to refuse. */
export function holdingIn(data: FormData) {
  return {
    title: textIn(data, "title"),
    holder: {
      country: textIn(data, "holder.country"),
      body: textIn(data, "holder.body"),
      agency: optionalIn(data, "holder.agency"),
    },
    domain: textIn(data, "domain"),
    technology: optionalIn(data, "technology"),
    modality: textIn(data, "modality"),
    populations: textIn(data, "populations")
      .split(";")
      .map((population) => population.trim())
      .filter((population) => population !== ""),
    size: sizeIn(optionalIn(data, "size.amount"), optionalIn(data, "size.unit")),
    sensitivity: optionalIn(data, "sensitivity"),
    legalBasis: optionalIn(data, "legalBasis"),
    source: {
      title: textIn(data, "source.title"),
      locator: textIn(data, "source.locator"),
      dated: textIn(data, "source.dated"),
      basis: textIn(data, "source.basis"),
    },
    reason: textIn(data, "reason"),
  };
}

/** Absent when neither is filled in; a half of it is left for the contract to refuse. */
function sizeIn(amount: string | null, unit: string | null) {
  if (amount === null && unit === null) return null;
  const plain = amount?.replaceAll(",", "") ?? "";
  const number = Number(plain);
  return { amount: plain !== "" && Number.isFinite(number) ? number : plain, unit: unit ?? "" };
}

type GivenField = Exclude<keyof typeof HOLDING_LABELS, "source.basis" | "reason">;

/** What the fields of the form hold for a holding that stands; empty where nothing is known. Read back it is the same. */
export function fieldsOfHolding(holding: DataHolding | null): Readonly<Record<GivenField, string>> {
  const { size, source } = holding ?? { size: null, source: null };
  return {
    title: holding?.title ?? "",
    "holder.country": holding?.holder.country ?? "",
    "holder.body": holding?.holder.body ?? "",
    "holder.agency": holding?.holder.agency ?? "",
    domain: holding?.domain ?? "",
    technology: holding?.technology ?? "",
    modality: holding?.modality ?? "",
    populations: holding?.populations.join("; ") ?? "",
    "size.amount": size === null ? "" : String(size.amount),
    "size.unit": size?.unit ?? "",
    sensitivity: holding?.sensitivity ?? "",
    legalBasis: holding?.legalBasis ?? "",
    "source.title": source?.title ?? "",
    "source.locator": source?.locator ?? "",
    "source.dated": source?.dated ?? "",
  };
}

/** The name of the form's field for a name of the contract's. */
export function fieldOfHolding(field: string): string {
  return field.startsWith("populations") ? "populations" : field;
}
