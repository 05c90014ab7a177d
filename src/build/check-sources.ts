// Checks what the documents say of days: in order, checked where nothing else vouches for them, and what holds now is there.
import { findSection } from '../sources/holding';
import { FACTS, type Source } from '../sources/source';
import type { Fault } from './fault';

export interface SourceFile {
  file: string;
  source: Source;
}

/** `unread`: ids of the documents whose own file is at fault. */
export function checkSources(files: SourceFile[], unread: ReadonlySet<string>): Fault[] {
  const sources = files.map(({ source }) => source);
  return files.flatMap(({ file, source }) =>
    source.sections.flatMap((section, index): Fault[] => {
      const at = (field: string, fault: string, remedy: string) => ({
        file,
        field: `sections[${index}].${field}`,
        fault,
        remedy,
      });
      const faults: Fault[] = [];
      if (section.since && section.until && section.since > section.until) {
        faults.push(at('until', 'ce jour est avant `since`', 'mettez les deux jours dans l’ordre'));
      }
      if (source.id === FACTS && !section.checked) {
        const remedy = 'ajoutez `checked` : le jour où vous l’avez vérifié';
        faults.push(at('checked', 'un fait hors des documents a besoin d’un jour', remedy));
      }
      const [now = '', inIt = ''] = section.now?.split('/') ?? [];
      if (section.now && !unread.has(now) && !findSection({ source: now, section: inIt }, sources)) {
        faults.push(at('now', `« ${section.now} » n’existe pas`, 'nommez une section : document/section'));
      }
      return faults;
    }),
  );
}
