-- When a calendar was last read is noted beside its address.
grant update (last_used_at) on calendar_feeds to entente_app;
