// Why a file of replies was refused, in the interface's words.
import { i18n } from '#i18n';
import type { PackFault, PackFaultKind } from '../../library/own/pack';

// Keys of browser texts cannot hold a hyphen.
const FAULTS = {
  'too-big': 'pack.fault.tooBig',
  broken: 'pack.fault.broken',
  'double-key': 'pack.fault.doubleKey',
  'no-pack': 'pack.fault.noPack',
  newer: 'pack.fault.newer',
  missing: 'pack.fault.missing',
  'unknown-field': 'pack.fault.unknownField',
  'wrong-kind': 'pack.fault.wrongKind',
  'bad-choice': 'pack.fault.badChoice',
  'bad-value': 'pack.fault.badValue',
  'double-id': 'pack.fault.doubleId',
} as const satisfies Record<PackFaultKind, string>;

/** Every text has some of the two blanks. */
const tell = i18n.t as (key: string, fill: Record<string, string>) => string;

export function sayPackFault({ kind, line, field, words }: PackFault): string {
  const where = i18n.t('pack.line', { line: String(line) });
  return `${where} ${tell(FAULTS[kind], { field, words })}`;
}
