-- What carries no marking is for our own government and its contractors, as a record is that nobody marked.
create or replace function is_at_home() returns boolean
language sql stable parallel safe
return sight() && array['look home', 'copy home', 'look contractors', 'copy contractors', 'register'];
