// Which package may know which. Data flows one way; each rule says what a package must not know.
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '\\.test\\.tsx?$|/testing/|/test/' },
  to: { pathNot: allowed },
});

const own = (name) => `^packages/${name}/`;

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('errors-knows-nothing', own('errors'), own('errors'), 'errors is a leaf'),
    {
      name: 'reading-knows-nothing',
      severity: 'error',
      comment: 'reading runs in a browser: no library, no node, no other package, and not its own threads',
      from: { path: `${own('reading')}src/`, pathNot: '\\.test\\.ts$|/testing/|/src/many/' },
      to: { pathNot: `${own('reading')}src/(?!many/)` },
    },
    only(
      'reading-many-knows-threads',
      `${own('reading')}src/many/`,
      `${own('reading')}src/|^(node:)?(worker_threads|os)$`,
      'the second entry point runs the reader in threads of Node and knows nothing else',
    ),
    only(
      'documents-know-bytes',
      own('documents'),
      `${own('documents')}|${own('errors')}|node_modules/(?!@lianpu)|^(node:)?[a-z/_]+$`,
      'documents turns bytes into text and must not know statements',
    ),
    only(
      'intake-brings-rows-and-feeds',
      own('intake'),
      `${own('intake')}|${own('errors')}|${own('documents')}|${own('reading')}|node_modules/(?!@lianpu|fastify|react)|^(node:)?[a-z/_]+$`,
      'intake hands over what it read and must not know where it is kept',
    ),
    only(
      'ledger-keeps',
      own('ledger'),
      `${own('ledger')}|${own('errors')}|${own('documents')}|${own('reading')}|node_modules/(?!@lianpu|fastify|react)|^(node:)?[a-z/_]+$`,
      'ledger must not know HTTP, chains or pages',
    ),
    only(
      'atlas-is-pure',
      own('atlas'),
      `${own('atlas')}|${own('ledger')}|${own('reading')}|${own('errors')}|node_modules/(decimal\\.js|yaml|ajv|highs|ml-matrix|elkjs)`,
      'atlas must not know SQL, HTTP or files',
    ),
    {
      name: 'atlas-takes-types-only',
      severity: 'error',
      comment: 'what the ledger and the reading keep reaches the atlas as values passed in, never as code',
      from: { path: own('atlas'), pathNot: '\\.test\\.ts$|/test/' },
      to: { path: `${own('ledger')}|${own('reading')}`, dependencyTypesNot: ['type-only'] },
    },
    only(
      'server-serves',
      own('server'),
      `^packages/(server|errors|documents|reading|intake|ledger|atlas)/|node_modules/(?!@lianpu|react|antd)|^(node:)?[a-z/_]+$`,
      'server must not know React',
    ),
    only(
      'cli-commands',
      own('cli'),
      `^packages/(cli|errors|documents|reading|intake|ledger|atlas|server)/|node_modules/(?!@lianpu|react|antd)|^(node:)?[a-z/_]+$`,
      'cli must not know React',
    ),
    only(
      'web-asks-the-api',
      own('web'),
      `${own('web')}|node_modules/(?!@lianpu)`,
      'web must not know SQL, rules or the other packages',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      mainFields: ['module', 'main'],
    },
  },
};
