-- Models, stances and what recommendations are linked to are history: the application reads and appends.
grant select, insert on alignment_models, linked_effects, stances to entente_app;
