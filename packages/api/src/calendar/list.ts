import { calendarsOutput } from "@entente/contract";
import { type CalendarSubject, checkFeed } from "@entente/domain";
import { sessionProcedure } from "../procedure.ts";

/** The person's own addresses of calendars, those that ended too. */
export const list = sessionProcedure.output(calendarsOutput).query(async ({ ctx }) => {
  const { calendar, forum, reference } = ctx.repositories;
  const [feeds, setups, agencies] = await Promise.all([
    calendar.feedsOf(ctx.actor.person),
    forum.setups.present(),
    reference.agencies(),
  ]);
  const nameOf = ({ kind, subject }: CalendarSubject): string => {
    switch (kind) {
      case "person":
        return ctx.session.person.name;
      case "agency":
        return agencies.find(({ id }) => id === subject)?.name ?? subject;
      case "forum":
        return setups.find((setup) => setup.subject === subject)?.content.name ?? subject;
    }
  };
  return {
    calendars: feeds.map(({ standing, owner: _owner, ...feed }) => {
      const readable = checkFeed(standing);
      return { ...feed, subjectName: nameOf(feed), ended: readable.ok ? null : readable.error.code };
    }),
  };
});
