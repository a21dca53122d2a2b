CREATE TABLE "statement_entries" (
	"kind" text COLLATE "C" NOT NULL,
	"id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"content" jsonb,
	"recommendations" text[] NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "statement_entries_kind_id_sequence_pk" PRIMARY KEY("kind","id","sequence")
);
