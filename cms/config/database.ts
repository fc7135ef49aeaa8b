import path from 'node:path';
import { z } from 'zod';
import { readEnvironment } from '../src/host/environment';

interface SqliteConnection {
  pragma(statement: string): unknown;
}
const isSqliteConnection = (value: unknown): value is SqliteConnection =>
  z.object({ pragma: z.custom<SqliteConnection['pragma']>((pragma) => typeof pragma === 'function') }).safeParse(value)
    .success;

// A plugin whose build is missing would lose its tables when Strapi may drop what it does not know.
const settings = { forceMigration: false, runMigrations: true };

export default () => {
  const { dataDir, databaseUrl } = readEnvironment();
  if (databaseUrl !== undefined) {
    return {
      connection: {
        client: 'postgres',
        connection: { connectionString: databaseUrl },
        pool: { min: 0, max: 10 },
        acquireConnectionTimeout: 60_000,
      },
      settings,
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.join(dataDir, 'db.sqlite') },
      useNullAsDefault: true,
      pool: {
        afterCreate(connection: unknown, done: (error: Error | null, connection: unknown) => void) {
          if (isSqliteConnection(connection)) {
            connection.pragma('journal_mode = WAL');
            connection.pragma('busy_timeout = 5000');
            connection.pragma('synchronous = NORMAL');
          }
          done(null, connection);
        },
      },
    },
    settings,
  };
};
