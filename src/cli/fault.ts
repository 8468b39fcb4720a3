// What is shown of a fault of ours. Its message may quote what was being read, so that only what reads like a sentence gets out: this is no pattern of credentials, it
// keeps what can be none.

const mostShown = 500;

/** A plain word, or something that is too short to be worth hiding. */
const shown = (word: string): boolean => /^['"(]?[A-Z]?[a-z]{1,24}['")]?[.,:;!?]?$/.test(word) || (word.length < 12 && !(word.length > 5 && /\d/.test(word)));

/** The message of whatever was thrown, without words that could be of the target. */
export function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : typeof error === 'string' ? error : typeof error;
  return message.slice(0, mostShown).split(/(\s+)/).map((word) => (shown(word) ? word : '…')).join('');
}

/** Where it happened: the lines of the stack that name our own code, and not the message above them. */
export function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  return stack.slice(message < 0 ? stack.length : message + error.message.length).split('\n').filter((line) => /^ {4}at [^\n]{1,300}$/.test(line)).join('\n');
}
