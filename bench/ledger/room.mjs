// Bytes of a statement with its indexes, beside a bare row of what it says: no span, rule, reader or source.
import pg from 'pg';

export async function roomOf(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create table bare as select subject, measure, object, value, value2, bound, unit, counted, per, "time"
    from figures`);
  const one = async (text) => Number((await client.query(text)).rows[0].n);
  const sizeOf = (pattern) =>
    one(`select coalesce(sum(pg_total_relation_size(oid)), 0) as n from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname ~ '${pattern}'`);
  const statements = await one('select count(*) as n from statements');
  const room = {
    statement: (await sizeOf('^statements_')) / statements,
    bare: (await sizeOf('^bare$')) / (await one('select count(*) as n from bare')),
    everything: ((await sizeOf('.')) - (await sizeOf('^bare$'))) / statements,
  };
  await client.query('drop table bare');
  await client.end();
  return room;
}
