import { type Kysely, type Migration, sql } from 'kysely';

const newestWith = `create or replace function lianpu_search.newest_with(
    asked integer[], behind_day integer, behind_source bigint, wanted integer)
  returns table (source_id bigint, day integer) language plpgsql stable as $$
  declare
    level integer := 0;
    until integer := behind_day;
    newest integer;
    since integer;
    missing integer := wanted;
    taken integer;
  begin
    if behind_source is not null then
      -- Apart, for the key of the table would lead through all that stands behind the source.
      return query select hit.source_id, hit.day from (
          select piece.source_id, piece.day from lianpu_search.pieces as piece
          where piece.grams @> (asked || lianpu_search.period_gram(0, behind_day)) and piece.day is not null
          offset 0) as hit
        where hit.source_id > behind_source order by hit.source_id limit missing;
      get diagnostics taken = row_count;
      missing := missing - taken;
    end if;
    while missing > 0 loop
      select max(one.day) into newest from lianpu_search.days as one where one.day < until;
      exit when newest is null;
      if level >= 4 then
        return query select piece.source_id, piece.day from lianpu_search.pieces as piece
          where piece.grams @> asked and piece.day < until
          order by piece.day desc, piece.source_id limit missing;
        exit;
      end if;
      since := newest >> (3 * level) << (3 * level);
      return query select piece.source_id, piece.day from lianpu_search.pieces as piece
        where piece.grams @> (asked || lianpu_search.period_gram(level, newest >> (3 * level)))
          and piece.day < until
        order by piece.day desc, piece.source_id limit missing;
      get diagnostics taken = row_count;
      missing := missing - taken;
      until := since;
      level := level + case taken when 0 then 2 else 1 end;
    end loop;
  end $$`;

/**
 * The walk back from the newest day takes longer periods at each step, and longer still where one has had nothing: what
 * few texts have is soon asked for in all of them at once.
 */
export const searchStridesMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(newestWith).execute(db);
  },
};
