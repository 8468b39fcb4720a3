// The import law: one forbidden rule per row of the table in docs/architecture.md. The comment is for whoever breaks it.
const only = (name, from, allowed, comment) => ({
  name, severity: 'error', comment,
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed.map((room) => `^src/${room}/`)] },
});
const pure = '^src/(model|kit/text|collect/packages|detect|derive|judge|report)/';

module.exports = {
  forbidden: [
    only('model-imports-nothing', '^src/model/', [], 'model is types and tiny pure functions; whatever it would import belongs in a room above it.'),
    only('kit-text-is-low', '^src/kit/text/', ['model'], 'kit/text is pure text work: it may use model only.'),
    only('kit-io-is-low', '^src/kit/io/', ['model', 'kit/text'], 'kit/io is the door to the world: it may use model and kit/text only.'),
    only('feeds', '^src/feeds/', ['model', 'kit'], 'feeds may use model and kit.'),
    only('collect', '^src/collect/', ['model', 'kit', 'feeds'], 'collectors turn world into facts; judging facts belongs in detect.'),
    only('detect', '^src/detect/', ['model', 'kit/text'], 'a detector is pure: say what you need as data and let the engine hand it in.'),
    only('derive', '^src/derive/', ['model', 'kit/text'], 'derive is pure: facts and findings in, more of both out.'),
    only('judge', '^src/judge/', ['model', 'kit/text'], 'judge is pure: findings in, verdict out.'),
    only('report', '^src/report/', ['model', 'kit/text'], 'a report is a view of the Scan document and of nothing else.'),
    only('engine', '^src/engine/', ['model', 'kit', 'feeds', 'collect', 'detect', 'derive', 'judge'], 'the engine wires rooms together, but never prints: reports are the doors\' business.'),
    only('cli', '^src/cli/', ['model', 'kit', 'engine', 'report'], 'the door knows the engine and the reports; it reaches no collector or detector by itself.'),
    {
      name: 'detector-families-are-strangers', severity: 'error',
      comment: 'Two detector families never know one another; what both need is a fact (collect) or a text tool (kit/text).',
      from: { path: '^src/detect/([^/]+)/' }, to: { path: '^src/detect/', pathNot: '^src/detect/$1/' },
    },
    {
      name: 'pure-rooms-have-no-world', severity: 'error',
      comment: 'Pure rooms touch no Node core module but url and util: hashing, inflating, files, network and clock come in as ports.',
      from: { path: pure }, to: { dependencyTypes: ['core'], pathNot: '^(node:)?(url|util)$' },
    },
    {
      name: 'io-has-one-door', severity: 'error',
      comment: 'Files, network and processes are reached through kit/io alone, where bounds and the contact ledger are.',
      from: { path: '^src/', pathNot: '^src/(kit/io|feeds|collect/(files|git)|engine|cli)/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?(fs|http|https|net|tls|dns|child_process|worker_threads|http2|dgram)' },
    },
    {
      name: 'network-and-processes-in-kit-io', severity: 'error',
      comment: 'Only kit/io opens connections or starts processes: that is where the contact ledger and the limits are.',
      from: { path: '^src/', pathNot: '^src/kit/io/' },
      to: { path: '^(node:)?(http|https|net|tls|dns|child_process|http2|dgram)$|node_modules/undici/' },
    },
    {
      name: 'pure-rooms-use-no-packages', severity: 'error',
      comment: 'Third-party packages stay out of the rooms that decide.',
      from: { path: '^src/(model|detect|derive|judge)/' }, to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'] },
    },
    { name: 'no-cycles', severity: 'error', comment: 'Two files that need each other are one idea, or hide a third.', from: {}, to: { circular: true } },
    { name: 'nothing-unresolvable', severity: 'error', comment: 'An import that cannot be resolved works by luck.', from: {}, to: { couldNotResolve: true } },
    {
      name: 'border-stamps', severity: 'error',
      comment: 'Crossing rooms uses #room/file; staying inside uses a relative path.',
      from: { path: '^src/([^/]+)/' }, to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // AssemblyScript: a language of its own, compiled by `npm run gen`.
    exclude: { path: '\\.as\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'] },
  },
};
