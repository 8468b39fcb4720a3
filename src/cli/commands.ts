// Every command with its options and examples. Help, completion and parsing all read this table.
import type { Command, OptionSpec } from './contract.ts';
import { formats } from '#report/formats';
import { kinds, severities } from '#model/kind';

const formatNames = Object.keys(formats);

const common: readonly OptionSpec[] = [
  { name: 'quiet', short: 'q', about: 'no progress and no notes on standard error' },
  { name: 'verbose', short: 'v', about: 'every row, every change and every gap' },
  { name: 'no-color', about: 'no colors (also NO_COLOR)' },
  { name: 'help', short: 'h', about: 'this help' },
];

const network: readonly OptionSpec[] = [
  { name: 'network', value: 'none|advisories|registries', about: 'what may be contacted (default: advisories)', choices: ['none', 'advisories', 'registries'] },
  { name: 'offline', about: 'the same as --network none' },
];

const judging: readonly OptionSpec[] = [
  { name: 'fail-on', value: 'severity', about: 'also fail on findings at least this severe', choices: severities.filter((severity) => severity !== 'unknown' && severity !== 'none') },
  { name: 'only', value: 'kind,…', about: 'judge only these kinds', choices: kinds },
  { name: 'skip', value: 'kind,…', about: 'leave these kinds out', choices: kinds },
  { name: 'exclude', value: 'glob', many: true, about: 'leave files out; shown in the report (repeatable)' },
  { name: 'no-dev', about: 'leave development dependencies out' },
  { name: 'only-fixed', about: 'findings without a fix inform only' },
  { name: 'as-of', value: 'date', about: 'judge for this day, YYYY-MM-DD (default: today, UTC)' },
  { name: 'exit-zero', about: 'exit 0 whatever the verdict says (not for errors)' },
];

const history: OptionSpec = { name: 'history', about: 'also search the git history for secrets' };

const verifying: readonly OptionSpec[] = [
  { name: 'verify', about: 'ask the services that issued secrets whether they are in force; says whom first' },
  { name: 'verify-only', value: 'provider,…', about: 'ask just these providers' },
  { name: 'verify-dry-run', about: 'say who would be asked, and ask nobody' },
];

const reading: readonly OptionSpec[] = [
  { name: 'installed', about: 'also read node_modules, build output and the like' },
  { name: 'jobs', value: 'n', about: 'questions to a service under way at once (default: 8)' },
  { name: 'timeout', value: 'seconds', about: 'what is not done by then is a gap (default: none)' },
  { name: 'max-file-size', value: 'MB', about: 'larger files are a gap (default: 100)' },
];

const later: readonly OptionSpec[] = [
  { name: 'policy', value: 'file', about: 'judge by this policy (not built yet)', file: true },
  { name: 'baseline', value: 'scan.json|ref', about: 'only what is new fails (not built yet)', file: true },
];

const output: OptionSpec = { name: 'output', short: 'o', value: 'format[=file]', many: true, about: `write a report: ${formatNames.join(', ')} (repeatable)`, choices: formatNames };

const notBuilt = (name: string, summary: string, usage = ''): Command => ({ name, summary: `${summary} (not built yet)`, usage, about: [], options: [], examples: [], built: false });

export const commands: readonly Command[] = [
  {
    name: 'scan',
    summary: 'inventory, known vulnerabilities, malware, secrets, verdict',
    usage: '[path | lockfile | git URL]',
    about: [
      'Reads the lockfiles below a folder (default: this one), matches what they resolve against the local advisory feed, and judges it by',
      'the built-in profile "basic". It runs nothing of what it reads. Without a local feed it asks api.osv.dev about public packages only.',
      '',
      'Exit codes: 0 pass, 1 policy breached, 2 usage or configuration, 3 inconclusive (something required could not be checked), 4 internal fault.',
    ],
    options: [output, ...judging, history, ...verifying, ...network, ...reading, ...later, ...common],
    examples: [
      ['assay scan', 'the project in this folder'],
      ['assay scan web/package-lock.json', 'one lockfile'],
      ['assay scan https://github.com/owner/name', 'a repository, cloned bare into a temporary folder'],
      ['assay scan --offline -o text -o sarif=assay.sarif -o json=scan.json', 'several reports of one scan, no network'],
      ['assay scan --fail-on medium --no-dev', 'stricter, without development dependencies'],
    ],
    built: true,
  },
  {
    name: 'secrets',
    summary: 'credentials in the files and in the git history',
    usage: '[path | repository]',
    about: [
      'Reads every file below a folder (default: this one) and every version in its git history that HEAD can reach, from the packfiles themselves: git is',
      'not run, and nothing of what is read is. A secret is told once, with all its places; its value is never shown or stored.',
      '',
      'A line that says  assay:allow <rule> -- <reason>  is set aside, and the report says so (tags of other scanners count too).',
    ],
    options: [
      output,
      { name: 'history-only', about: 'the history alone' },
      { name: 'tree-only', about: 'the files alone' },
      { name: 'since', value: 'ref|forge', about: 'only what commits since this one bring; forge: the base of the pull request' },
      { name: 'all-refs', about: 'every branch, tag, stash and note, not just what HEAD reaches' },
      { name: 'unreachable', about: 'every object of the repository, dangling ones too' },
      { name: 'staged', about: 'what is staged for the next commit: for a pre-commit hook' },
      { name: 'stdin', about: 'what comes on standard input' },
      ...judging.filter((option) => ['fail-on', 'exclude', 'as-of', 'exit-zero'].includes(option.name)),
      ...verifying, ...network, ...reading.filter((option) => option.name !== 'jobs'), ...common,
    ],
    examples: [
      ['assay secrets', 'this folder and its history'],
      ['assay secrets --history-only --all-refs path/to/repository', 'every version of every branch'],
      ['assay secrets --since origin/main', 'what a branch adds'],
      ['assay secrets --staged', 'before a commit'],
      ['assay secrets --verify --verify-only github,stripe', 'which keys of two providers are still in force'],
      ['kubectl get secret -o yaml | assay secrets --stdin', 'whatever comes'],
    ],
    built: true,
  },
  {
    name: 'rules',
    summary: 'the rules of secret detection: list, show, disable, test, import',
    usage: 'list [word] | show <rule> | disable <rule> | test [file] | import <file>',
    about: [
      'Every rule with what its credential opens, how bad that is, and where its vendor says how to replace it. Rules of your own stand in',
      '.assay/rules/*.yaml of the folder that is scanned (docs/secrets.md); test runs their examples. disable writes to assay.yaml.',
      'import reads a gitleaks configuration, a .gitleaksignore or a baseline of detect-secrets, and says line by line what it cannot carry over.',
    ],
    subcommands: ['list', 'show', 'disable', 'test', 'import'],
    options: [{ name: 'reason', value: 'text', about: 'with disable: why; shown in every report' }, { name: 'output', short: 'o', value: 'text|json', about: 'form of the answer', choices: ['text', 'json'] }, ...common],
    examples: [['assay rules list github', 'rules that have to do with GitHub'], ['assay rules show github-personal-access-token', 'one rule'], ['assay rules disable generic-password --reason "reviewed by hand"', 'switch one off'], ['assay rules import .gitleaks.toml', 'take over what a team has']],
    built: true,
  },
  {
    name: 'explain',
    summary: 'why a finding is here, why it matches, what clears it',
    usage: '<finding id | advisory | package | purl> [path]',
    about: ['Takes the short id of a report, an advisory id (CVE, GHSA, …), the name of a package, or a purl. Reads --scan <file> if given, else scans the path first.'],
    options: [
      { name: 'scan', value: 'scan.json', about: 'a document written with -o json=scan.json', file: true },
      { name: 'output', short: 'o', value: 'text|json', about: 'json: the findings as they stand in the document', choices: ['text', 'json'] },
      ...judging.filter((option) => ['exclude', 'as-of'].includes(option.name)), ...network, ...common,
    ],
    examples: [
      ['assay explain a80b77', 'a finding by its id; scans this folder anew'],
      ['assay explain CVE-2021-23337 --scan scan.json', 'every finding of an advisory'],
      ['assay explain pkg:npm/lodash', 'a package, whatever was found'],
    ],
    built: true,
  },
  {
    name: 'feed',
    summary: 'the local advisory feed: update, status, verify, export, import',
    usage: 'update | status | verify | export <file> | import <file>',
    about: [
      'The feed is what scans match against: OSV advisories, EPSS scores and the known-exploited catalog, as one index file per ecosystem under',
      '$ASSAY_HOME. update downloads what changed; a failed update leaves the old feed in use. export and import carry it to machines without a network.',
    ],
    subcommands: ['update', 'status', 'verify', 'export', 'import'],
    options: [
      { name: 'from', value: 'url|folder', about: 'a mirror with the layout of the public OSV bucket', file: true },
      { name: 'for', value: 'path', about: 'just the ecosystems found below this path', file: true },
      { name: 'full', about: 'read everything anew: mends a damaged feed' },
      { name: 'output', short: 'o', value: 'text|json', about: 'form of status', choices: ['text', 'json'] },
      { name: 'offline', about: 'contact nobody: folders only' },
      ...common,
    ],
    examples: [
      ['assay feed update', 'every ecosystem that Assay reads'],
      ['assay feed update --for . ', 'only what this project needs'],
      ['assay feed update --from /mnt/osv-mirror npm PyPI', 'two ecosystems from a mirror'],
      ['assay feed export feed.assay', 'one file, for a machine without a network: assay feed import feed.assay'],
    ],
    built: true,
  },
  {
    name: 'init',
    summary: 'the key of this project, for fingerprints of secrets',
    usage: '[folder]',
    about: ['Writes .assay/fingerprint-key, which is to be committed. Nothing that is there is replaced. A policy file and a CI workflow come later.'],
    options: common.filter((option) => option.name === 'help'),
    examples: [['assay init', 'once per project']],
    built: true,
  },
  {
    name: 'completion',
    summary: 'completion script for bash, zsh or fish',
    usage: 'bash | zsh | fish',
    about: ['Prints a script for the shell to read.'],
    subcommands: ['bash', 'zsh', 'fish'],
    options: common.filter((option) => option.name === 'help'),
    examples: [['source <(assay completion bash)', 'for this shell'], ['assay completion fish > ~/.config/fish/completions/assay.fish', 'for good']],
    built: true,
  },
  notBuilt('sbom', 'bill of materials; until then: assay scan -o cyclonedx=bom.json', '[path]'),
  notBuilt('outdated', 'how far behind, what an upgrade clears', '[path]'),
  notBuilt('notice', 'attribution document', '[path]'),
  notBuilt('gate', 'judge existing scans under a policy', '<scan.json>…'),
  notBuilt('waive', 'write a waiver', '<id>…'),
  notBuilt('policy', 'explain, test and replay a policy'),
  notBuilt('cloud', 'CIS benchmarks of a live cloud account', 'aws | azure | gcp'),
  notBuilt('threats', 'threat model from virtual assets', '<model>'),
  notBuilt('dast', 'test a running web application', '<url>'),
  notBuilt('maturity', 'eight practices at three levels', '[path]'),
  notBuilt('serve', 'server and web dashboard'),
];

/** `undefined` for an unknown word. */
export const commandNamed = (name: string): Command | undefined => commands.find((command) => command.name === name);
