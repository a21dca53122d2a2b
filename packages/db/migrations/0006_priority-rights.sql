-- Models, ratings, weights and runs are history: the application reads and appends.
grant select, insert on priority_models, priority_runs, ratings, weight_sets to entente_app;
