/** The header by which a tool says its name; without it a change from outside a browser is refused. */
export const CLIENT_HEADER = "x-entente-client";

const NAME = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/u;

/** The name as given; throws when the server would not take it. */
export function checkedName(name: string): string {
  if (NAME.test(name)) return name;
  throw new TypeError(
    `A client's name is letters, digits, dots and hyphens, at most 40: ${JSON.stringify(name)} is not.`,
  );
}
