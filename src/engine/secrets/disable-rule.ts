// Switches a rule off in assay.yaml, for people to review: everything else in the file, comments and order included, stays as it stands.
import { isMap, isSeq, parseDocument } from 'yaml';
import { err, ok, type Result } from '#model/result';
import { parseProjectFile } from '../project-file.ts';

/** `source`: of the file, empty where there is none. The new text; the error is a sentence. */
export function disableRule(file: string, source: string, rule: string, reason: string): Result<string, string> {
  const read = parseProjectFile(file, source);
  if (!read.ok) return read;
  const known = read.value.disabled?.find((each) => each.rule === rule);
  if (known !== undefined) return err(`${file}:${known.line}: the rule ${rule} is switched off already: ${known.reason}`);
  const document = parseDocument(source);
  const entry = document.createNode({ rule, reason });
  const list = document.getIn(['secrets', 'disable']);
  if (isSeq(list)) list.add(entry);
  else if (isMap(document.get('secrets'))) document.setIn(['secrets', 'disable'], document.createNode([{ rule, reason }]));
  else document.set('secrets', document.createNode({ disable: [{ rule, reason }] }));
  const text = document.toString({ lineWidth: 0 });
  // What is written must say what was asked for.
  const again = parseProjectFile(file, text);
  if (!again.ok) return again;
  return again.value.disabled?.some((each) => each.rule === rule && each.reason === reason) === true ? ok(text) : err(`${file} could not be changed: write secrets: { disable: [{ rule: ${rule}, reason: … }] } by hand`);
}
