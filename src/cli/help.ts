// Help that teaches: what a command is for, examples before options.
import { commands } from './commands.ts';
import type { Command, OptionSpec } from './contract.ts';

const column = 34;

function optionLine(option: OptionSpec): string {
  const left = `  ${option.short === undefined ? '   ' : `-${option.short},`} --${option.name}${option.value === undefined ? '' : ` <${option.value}>`}`;
  return left.length >= column ? `${left}\n${' '.repeat(column)}${option.about}` : left.padEnd(column) + option.about;
}

/** Help of one command, ending in a newline. */
export function helpOf(command: Command): string {
  const width = Math.max(...command.examples.map(([line]) => line.length), 0);
  const examples = command.examples.map(([line, what]) => (width > 50 ? `  # ${what}\n  ${line}` : `  ${line.padEnd(width)}   # ${what}`));
  return [
    `assay ${command.name}: ${command.summary}`,
    '',
    `Usage: assay ${command.name} ${command.usage}${command.options.length > 0 ? ' [options]' : ''}`,
    ...(command.about.length > 0 ? ['', ...command.about] : []),
    ...(examples.length > 0 ? ['', 'Examples:', ...examples] : []),
    ...(command.options.length > 0 ? ['', 'Options:', ...command.options.map(optionLine)] : []),
    '',
  ].join('\n');
}

/** The first page, ending in a newline. */
export function helpOfAll(version: string): string {
  const line = (command: Command): string => `  ${command.name.padEnd(12)}${command.summary}`;
  return [
    `assay ${version}: how far a software project can be trusted, with evidence, and what to do next`,
    '',
    'Usage: assay <command> [options]',
    '',
    'Start here:',
    '  assay feed update --for .     # fetch the advisories this project needs, once a day',
    '  assay scan                    # what is known about its dependencies, and the verdict',
    '  assay explain <id>            # the whole story of one finding',
    '',
    'Commands:',
    ...commands.filter((command) => command.built).map(line),
    '',
    'Not built yet:',
    ...commands.filter((command) => !command.built).map((command) => line(command).replace(' (not built yet)', '')),
    '',
    'assay <command> --help tells more. Exit codes: 0 pass, 1 policy breached, 2 usage, 3 inconclusive, 4 internal fault.',
    '',
  ].join('\n');
}
