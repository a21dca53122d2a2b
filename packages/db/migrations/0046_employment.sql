ALTER TABLE "persons" ADD COLUMN "employment" text;--> statement-breakpoint
-- Until now everybody at home was taken for an employee of the government.
update persons set employment = 'federal' where country is null;
--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_employed_at_home" CHECK (("persons"."country" is null) = ("persons"."employment" is not null));
