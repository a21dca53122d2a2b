import type { NewToken } from "@entente/db";
import { parseTokenId, type TokenId } from "@entente/domain";
import { type SignedInContext, signatureOf } from "../context.ts";

/** Makes the token and keeps its hash; what is returned is shown once. */
export async function newToken(
  ctx: SignedInContext,
  wanted: Omit<NewToken, "id" | "tokenHash" | "createdAt">,
  action: string,
): Promise<{ readonly id: TokenId; readonly token: string; readonly expiresAt: NewToken["expiresAt"] }> {
  const id = parseTokenId(ctx.newId());
  if (!id.ok) throw new Error("the process makes ids that are no UUIDs");
  const { token, hash } = ctx.sessions.newApiToken(wanted.kind);
  await ctx.repositories.tokens.create(
    { ...wanted, id: id.value, tokenHash: hash, createdAt: ctx.now() },
    signatureOf(ctx, ctx.actor, action),
  );
  return { id: id.value, token, expiresAt: wanted.expiresAt };
}
