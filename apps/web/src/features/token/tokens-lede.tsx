import type { TokenLine } from "@entente/contract";
import type { Instant } from "@entente/domain";
import { Lede } from "../../ui/lede.tsx";
import { tokenStanding } from "./token-standing.ts";

interface TokensLedeProps {
  readonly tokens: readonly TokenLine[];
  readonly now: Instant;
  /** Whose tokens these are: "You have", "Services have". */
  readonly whose: string;
}

/** How many tokens hold, and how many of them were never used. */
export function TokensLede({ tokens, now, whose }: TokensLedeProps) {
  const holding = tokens.filter((token) => tokenStanding(token, now) === "holds");
  const unused = holding.filter(({ lastUsedAt }) => lastUsedAt === null).length;
  const ended = tokens.length - holding.length;
  return (
    <Lede>
      {whose}{" "}
      <strong>
        {holding.length === 0 ? "no token" : `${holding.length} ${holding.length === 1 ? "token" : "tokens"}`}
      </strong>{" "}
      that {holding.length < 2 ? "holds" : "hold"}
      {unused > 0 && `, ${unused} never used`}
      {ended > 0 && `; ${ended} ${ended === 1 ? "has" : "have"} ended`}.
    </Lede>
  );
}
