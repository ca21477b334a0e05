import { type Kysely, type Migration, sql } from 'kysely';

const definitions = [
  // As `gramOfPeriod` in src/search/grams.ts: a day at level 0, and eight of the level below at each further one.
  `create function lianpu_search.period_gram(level integer, period integer) returns integer language sql immutable as $$
    select case level when 0 then -65536 | period
      else ((1 << (16 - 3 * level)) | period) << 16 | 65535 end $$`,
  // The next search fills the index anew, with three neighbouring characters beside two.
  'truncate lianpu_search.pieces, lianpu_search.waiting',
  `insert into lianpu_search.waiting (source_id, published)
    select source_id, coalesce(replace(published, '-', '')::integer, 0) from readings`,
  `create function lianpu_search.newest_with(asked integer[], behind_day integer, behind_source bigint, wanted integer)
    returns table (source_id bigint, day integer) language plpgsql stable as $$
    declare
      level integer := 0;
      period integer := behind_day - 1;
      walked integer := 0;
      newest integer;
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
        -- Whoever has walked some periods and stands at the end of eight takes longer ones from there on.
        while level < 5 and walked >= 3 and period & 7 = 7 loop
          level := level + 1;
          period := period >> 3;
          walked := 0;
        end loop;
        select max(one.day) into newest from lianpu_search.days as one
          where one.day < (period + 1) << (3 * level);
        exit when newest is null;
        period := newest >> (3 * level);
        return query select piece.source_id, piece.day from lianpu_search.pieces as piece
          where piece.grams @> (asked || lianpu_search.period_gram(level, period)) and piece.day is not null
          order by piece.day desc, piece.source_id limit missing;
        get diagnostics taken = row_count;
        missing := missing - taken;
        walked := walked + 1;
        period := period - 1;
      end loop;
    end $$`,
];

/**
 * A search walks back from the newest day, by ever longer periods, until it has enough: each piece of a text has the
 * periods of its day among its pairs of characters, so that the index is asked for words and a period at once.
 */
export const searchPeriodsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const definition of definitions) await sql.raw(definition).execute(db);
  },
};
