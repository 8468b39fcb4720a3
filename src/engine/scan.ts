// One scan from beginning to end: open the target, collect packages, look advisories up, detect, derive fixes, judge. Returns the document
// and prints nothing. Whatever could not be done is in the document as a gap.
import type { Component } from '#model/component';
import type { CoverageRow } from '#model/coverage';
import type { Gap } from '#model/gap';
import type { Tree } from '#model/ports';
import { UsageError } from '#model/result';
import type { Scan } from '#model/scan';
import { sha256 } from '#kit/io/sha256';
import { collectPackages, type PackageFacts } from '#collect/packages/graph/collect-packages';
import { detectVulnerabilities } from '#detect/vulnerabilities/detect-vulnerabilities';
import { judgeVerdict } from '#judge/verdict/judge-verdict';
import { gatherAdvisories } from './gather-advisories.ts';
import { judgeFindings, policyFor } from './judge-findings.ts';
import { openSources } from './open-sources.ts';
import { openTarget, type OpenTarget } from './open-target.ts';
import { redactDocument, textsOf } from './redact-document.ts';
import type { ScanRequest, World } from './request.ts';
import type { SecretFacts } from './secrets/collect-secrets.ts';
import { absentRow, feedRow, noDevRow, ofKinds, treeRow } from './select-rows.ts';
import { agedGap, staleGap } from './stale.ts';

/** A reason to stop: the user's signal, or the time that `--timeout` allows. */
function stopper(request: ScanRequest, world: World): () => string | undefined {
  const end = request.timeout === undefined ? undefined : world.now() + request.timeout;
  return () => {
    world.signal.throwIfAborted();
    return end !== undefined && world.now() > end ? `the time that --timeout allows was over` : undefined;
  };
}

/** Signals get their turn between files: parsing is one long stretch of work otherwise. */
const breathe = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/**
 * The same world, in which questions to others end with the time that `--timeout` allows. With a timer of its own: signals that are made of others
 * (`AbortSignal.any` of `AbortSignal.timeout`) are lost to the garbage collector on Node 20, and then never fire.
 */
function worldUntil(request: ScanRequest, world: World): World {
  if (request.timeout === undefined) return world;
  const end = new AbortController();
  world.signal.addEventListener('abort', () => end.abort(world.signal.reason), { once: true });
  setTimeout(() => end.abort(new Error('the time that --timeout allows was over')), Math.min(Math.ceil(request.timeout), 2 ** 31 - 1)).unref();
  return { ...world, signal: end.signal };
}

async function collect(open: OpenTarget, request: ScanRequest, world: World, stop: () => string | undefined): Promise<PackageFacts> {
  let done = 0;
  const tree: Tree = { ...open.tree, read: async (path, maxBytes) => breathe().then(() => open.tree.read(path, maxBytes)) };
  return collectPackages(tree, {
    sha256,
    maxBytes: request.maxFileBytes,
    stop,
    onFile: (path) => world.progress.step(`reading ${path}`, (done += 1)),
  });
}

async function judge(open: OpenTarget, facts: PackageFacts, secrets: SecretFacts, request: ScanRequest, world: World, stop: () => string | undefined): Promise<Scan> {
  stop();
  const judged: readonly Component[] = request.noDev ? facts.components.filter((component) => component.scope !== 'dev') : facts.components;
  const sources = await openSources(open, request, world);
  const gathered = await gatherAdvisories(judged, sources, world.progress, stop);
  stop();
  const detected = detectVulnerabilities({
    components: judged,
    advisoriesOf: (component) => gathered.advisoriesOf(component),
    exploitationOf: (cve) => sources.exploitation.get(cve),
    gaps: gathered.gaps,
  });
  const policy = policyFor(request);
  const formatOf = new Map(facts.lockfiles.map((lockfile) => [lockfile.path, lockfile.variant === undefined ? lockfile.format : `${lockfile.format}/${lockfile.variant}`]));
  const findings = judgeFindings([...detected.findings, ...secrets.findings], { components: judged, manifests: facts.manifests, formatOf }, gathered, policy, request.onlyFixed).filter((finding) => request.kinds.includes(finding.kind));
  const feeds = judged.length === 0 ? [] : [...gathered.feeds, ...sources.exploitation.feeds].sort((a, b) => (a.name < b.name ? -1 : 1));
  const feedGaps: Gap[] = judged.length === 0 ? [] : [...sources.gaps, ...sources.exploitation.gaps, ...feeds.flatMap((feed) => staleGap(feed, request.evaluatedOn, policy.feed) ?? []), ...[agedGap(feeds, request.evaluatedOn)].flatMap((gap) => gap ?? [])];
  const rows: CoverageRow[] = [
    ...(open.unwalked === true ? [] : [treeRow(open.tree, request.kinds)]),
    ...(facts.coverage.length > 0 ? facts.coverage : [absentRow('packages/any', request.kinds)]),
    ...detected.coverage,
    ...secrets.coverage,
    ...feedRow(feedGaps),
    ...(request.noDev ? [noDevRow(facts.components.length - judged.length)] : []),
  ];
  const coverage = ofKinds(rows, request.kinds);
  return {
    schemaVersion: '1.0',
    tool: { name: 'assay', version: world.version },
    target: open.target,
    evaluatedOn: request.evaluatedOn,
    feeds,
    policy: { name: policy.name, digest: `sha256:${sha256(JSON.stringify([policy, open.projectDigest ?? null, ...(secrets.teamDigest === undefined ? [] : [secrets.teamDigest])]))}`, layers: [...policy.layers, ...(open.projectDigest === undefined ? [] : ['assay.yaml'])] },
    contacted: [...(open.contacts ?? []), ...sources.contacts(), ...secrets.contacts],
    inventory: { components: facts.components, manifests: facts.manifests, files: [] },
    findings,
    coverage,
    verdict: judgeVerdict(request.kinds, findings, coverage),
    facts: { packages: { lockfiles: facts.lockfiles }, ...(request.kinds.includes('secret') ? { secrets: secrets.facts } : {}) },
  };
}

const nothing: PackageFacts = { components: [], manifests: [], coverage: [], lockfiles: [] };
const noSecrets: SecretFacts = { findings: [], coverage: [], contacts: [], facts: { rules: 0, examples: 0, encrypted: 0, bytes: 0, ownKey: false }, raw: [], rawIn: () => [] };

/** Throws UsageError for a target or configuration that cannot be meant; everything else ends in the document. */
export async function runScan(request: ScanRequest, world: World): Promise<Scan> {
  const stop = stopper(request, world);
  world.progress.step('looking at the files');
  const until = worldUntil(request, world);
  const open = await openTarget(request, until);
  try {
    const ofPackages = request.kinds.some((kind) => kind !== 'secret');
    const facts = ofPackages ? await collect(open, request, world, stop) : nothing;
    if (ofPackages && open.target.kind === 'lockfile' && facts.coverage.length === 0) throw new UsageError(`${request.target} is no lockfile or manifest that Assay knows`, 'name a folder, or see docs/ecosystems.md for the files it reads');
    const secrets = request.kinds.includes('secret') ? await (await import('./secrets/collect-secrets.ts')).collectSecrets(open, request, until, stop) : noSecrets;
    const document = await judge(open, facts, secrets, request, until, stop);
    return redactDocument(document, [...secrets.raw, ...secrets.rawIn(textsOf(document))]);
  } finally {
    await open.close();
  }
}
