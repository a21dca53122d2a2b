CREATE TABLE "collaboration_changes" (
	"subject" text NOT NULL,
	"content" jsonb NOT NULL,
	"sequence" integer NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "collaboration_changes_subject_sequence_pk" PRIMARY KEY("subject","sequence")
);
