create extension if not exists pg_trgm;
--> statement-breakpoint
do $$
begin
  create role entente_app nologin nosuperuser nobypassrls;
exception
  when duplicate_object or unique_violation then null; -- roles are shared by all databases of a server
end
$$;
--> statement-breakpoint
do $$
begin
  if not pg_has_role(current_user, 'entente_app', 'member') then
    execute format('grant entente_app to %I', current_user);
  end if;
end
$$;
