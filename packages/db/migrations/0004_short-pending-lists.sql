-- A search reads the whole list of entries that wait to be sorted in, so that list stays short.
alter index recommendations_search set (gin_pending_list_limit = 256);
--> statement-breakpoint
alter index recommendations_title_trigram set (gin_pending_list_limit = 256);
