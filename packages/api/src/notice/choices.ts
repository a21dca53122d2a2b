import { noticeChoicesOutput } from "@entente/contract";
import { signedInProcedure } from "../procedure.ts";

/** Which notices the person has by mail, and at which address; both kinds unless they chose otherwise. */
export const choices = signedInProcedure.output(noticeChoicesOutput).query(async ({ ctx }) => {
  const { notices } = ctx.repositories;
  const [address, [last]] = await Promise.all([
    notices.findAddress(ctx.actor.person),
    notices.choices(ctx.actor.person),
  ]);
  return {
    sendsMail: ctx.notices.sendsMail,
    address,
    mailsDigest: last?.mailsDigest ?? true,
    mailsAtOnce: last?.mailsAtOnce ?? true,
    seen: last?.sequence ?? 0,
  };
});
