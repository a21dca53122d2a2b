CREATE TABLE "data_holdings" (
	"id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"holding" jsonb,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "data_holdings_id_sequence_pk" PRIMARY KEY("id","sequence")
);
