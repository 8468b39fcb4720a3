// Completion scripts for bash, zsh and fish, written from the command table.
import { UsageError } from '#model/result';
import { commands } from './commands.ts';
import type { Command, OptionSpec, Parsed, Shell } from './contract.ts';

const built = commands.filter((command) => command.built);
const flags = (option: OptionSpec): string[] => [`--${option.name}`, ...(option.short === undefined ? [] : [`-${option.short}`])];
const words = (command: Command): string => [...command.options.flatMap(flags), ...(command.subcommands ?? [])].join(' ');
const withChoices = (command: Command): OptionSpec[] => command.options.filter((option) => option.choices !== undefined);

function bash(): string {
  return `# bash completion of assay
_assay() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${built.map((command) => command.name).join(' ')} --help --version" -- "$cur")); return; fi
  case "\${COMP_WORDS[1]} $prev" in
${built.flatMap((command) => withChoices(command).map((option) => `    ${flags(option).map((flag) => `"${command.name} ${flag}"`).join('|')}) COMPREPLY=($(compgen -W "${(option.choices ?? []).join(' ')}" -- "$cur")); return;;`)).join('\n')}
  esac
  local words=
  case "\${COMP_WORDS[1]}" in
${built.map((command) => `    ${command.name}) words="${words(command)}";;`).join('\n')}
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur"; compgen -f -- "$cur")
}
complete -o filenames -F _assay assay
`;
}

const quote = (text: string): string => text.replaceAll("'", "'\\''").replaceAll('[', '\\[').replaceAll(']', '\\]').replaceAll(':', '\\:');

function zsh(): string {
  const option = (spec: OptionSpec): string => {
    const value = spec.value === undefined ? '' : `:${quote(spec.value)}:${spec.choices === undefined ? '_files' : `(${spec.choices.join(' ')})`}`;
    return `'${spec.many === true ? '*' : ''}--${spec.name}[${quote(spec.about)}]${value}'`;
  };
  return `#compdef assay
_assay() {
  if (( CURRENT == 2 )); then
    local -a commands=(${built.map((command) => `'${command.name}:${quote(command.summary)}'`).join(' ')})
    _describe command commands
    return
  fi
  case $words[2] in
${built.map((command) => `    ${command.name}) _arguments ${command.options.map(option).join(' ')} ${command.subcommands === undefined ? "'*:path:_files'" : `'*:what:(${command.subcommands.join(' ')})'`};;`).join('\n')}
  esac
}
compdef _assay assay
`;
}

function fish(): string {
  const escape = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const option = (command: Command, spec: OptionSpec): string =>
    `complete -c assay -n '__fish_seen_subcommand_from ${command.name}' -l ${spec.name}${spec.short === undefined ? '' : ` -s ${spec.short}`}${spec.value === undefined ? '' : ' -r'}${spec.choices === undefined ? '' : ` -a '${spec.choices.join(' ')}'`} -d '${escape(spec.about)}'`;
  return [
    '# fish completion of assay',
    ...built.map((command) => `complete -c assay -n __fish_use_subcommand -a ${command.name} -d '${escape(command.summary)}'`),
    ...built.flatMap((command) => (command.subcommands ?? []).map((word) => `complete -c assay -n '__fish_seen_subcommand_from ${command.name}' -a ${word}`)),
    ...built.flatMap((command) => command.options.map((spec) => option(command, spec))),
    '',
  ].join('\n');
}

const shells: ReadonlyMap<string, () => string> = new Map([['bash', bash], ['zsh', zsh], ['fish', fish]]);

export async function completionCommand(parsed: Parsed, shell: Shell): Promise<number> {
  const write = shells.get(parsed.positionals[0] ?? '');
  if (write === undefined || parsed.positionals.length > 1) throw new UsageError('name one shell: bash, zsh or fish', 'assay completion --help');
  await shell.out(write());
  return 0;
}
