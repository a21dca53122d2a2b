import type { Basis } from "@entente/domain";

/** What ratings or stances of a basis are, after a count and after "all". */
export const BASIS_COUNTED: Readonly<
  Record<Basis, { readonly one: string; readonly many: string; readonly all: string }>
> = {
  brief: {
    one: "is our reading of the brief",
    many: "are our reading of the brief",
    all: "all our reading of the brief",
  },
  "public-record": {
    one: "is on the public record",
    many: "are on the public record",
    all: "all on the public record",
  },
  proposal: { one: "is our proposal", many: "are our proposals", all: "all our proposals" },
  reported: { one: "was reported here", many: "were reported here", all: "all reported here" },
};
