/** The short name that a table gets from its name, such as `chips-and-tools`; absent when nothing of it can be used. */
export function tableSlug(name: string): string | null {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, 64)
    .replaceAll(/^-+|-+$/gu, "");
  return slug === "" ? null : slug;
}
