CREATE TABLE "idempotency_keys" (
	"person" text NOT NULL,
	"procedure" text NOT NULL,
	"key" text NOT NULL,
	"input_hash" text NOT NULL,
	"attempt" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"answer" jsonb,
	CONSTRAINT "idempotency_keys_person_procedure_key_pk" PRIMARY KEY("person","procedure","key")
);
