/** The parameters of an address, as the framework gives them. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The first value of a parameter, without blanks around it; empty when the address does not give it. */
export function parameterOf(parameters: Parameters, name: string): string {
  const [value = ""] = [parameters[name] ?? []].flat();
  return value.trim();
}

/** Every value of a parameter: written once with commas between, or several times, as a form writes checkboxes. */
export function parametersOf(parameters: Parameters, name: string): readonly string[] {
  return [parameters[name] ?? []]
    .flat()
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
