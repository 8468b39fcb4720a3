// Ends a run with one plain line, `N passed, N failed, N skipped`, for whoever reads logs by machine.
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) for (const test of module.children.allTests()) count[test.result().state] += 1;
    const broken = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests()].length === 0).length;
    console.log(`\n${count.passed} passed, ${count.failed + broken + count.pending} failed, ${count.skipped} skipped`);
  }
}
