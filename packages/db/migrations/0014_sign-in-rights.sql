-- An identity is bound and unbound, an invitation used or withdrawn: nothing else about either changes.
grant select, insert on identities, invitations to entente_app;
--> statement-breakpoint
grant update (ended_at) on identities to entente_app;
--> statement-breakpoint
grant update (accepted_at, ended_at) on invitations to entente_app;
--> statement-breakpoint
-- The first answer to an attempt removes it, so that no second one finds it.
grant select, insert, delete on sign_in_attempts to entente_app;
