import pg from 'pg';

const connectMilliseconds = 5000;
const maxConnections = 8;

/** Connections to one database, each of which has its settings. */
export interface SettledPool {
  /** Rejects as `pg` does where the server cannot be reached. */
  connect(): Promise<pg.PoolClient>;
  end(): Promise<void>;
}

/** A pool whose connections are given the settings, statements of SQL, once each, before they are first used. */
export function settledPool(connectionString: string, settings: string): SettledPool {
  const pool = new pg.Pool({
    connectionString,
    max: maxConnections,
    connectionTimeoutMillis: connectMilliseconds,
    allowExitOnIdle: true,
    application_name: 'lianpu',
  });
  // An idle connection that the server closes is no reason to end the program: the next query says so.
  pool.on('error', () => undefined);
  const settled = new WeakSet<pg.PoolClient>();
  const settle = async (client: pg.PoolClient): Promise<void> => {
    try {
      await client.query(settings);
      settled.add(client);
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
  return {
    connect: async () => {
      const client = await pool.connect();
      if (!settled.has(client)) await settle(client);
      return client;
    },
    end: () => pool.end(),
  };
}
