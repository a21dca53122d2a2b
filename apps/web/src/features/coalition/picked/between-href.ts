import { SECTIONS } from "../../../ui/frame/sections.ts";

const HAS_ALIGNMENT = SECTIONS.some(({ href }) => (href as string) === "/alignment");

/** Where two countries are compared issue by issue; absent while there is no such page. */
export function betweenHref([first, second]: readonly [string, string]): string | null {
  return HAS_ALIGNMENT ? `/alignment/between?${new URLSearchParams({ first, second }).toString()}` : null;
}
