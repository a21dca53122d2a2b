-- Requirements, capabilities and proposals are history: the application reads and appends.
grant select, insert on requirement_sets, capabilities, coalition_proposals to entente_app;
