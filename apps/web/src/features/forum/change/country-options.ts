import type { Vocabulary } from "@entente/contract";
import type { Option } from "../../../ui/forms/select-field.tsx";

export function countryOptions({ countries }: Pick<Vocabulary, "countries">): readonly Option[] {
  return countries.map(({ code, name }) => ({ value: code, label: name }));
}

export function agencyOptions({ agencies }: Pick<Vocabulary, "agencies">): readonly Option[] {
  return agencies.map(({ id, name }) => ({ value: id, label: `${id}, ${name}` }));
}
