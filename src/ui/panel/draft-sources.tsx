// Where the words of a draft come from, folded away beside it: each source opens its section and its passage.
import { i18n } from '#i18n';
import { refToText } from '../../sources/source';
import { usePanel } from './panel-context';
import type { WrittenDraft } from './panel-state';
import { SourceLine } from './source-line';
import { restsOn } from './writing';

export function DraftSources({ draft }: { draft: WrittenDraft }) {
  const { library } = usePanel();
  const refs = restsOn(library, draft.blocks);
  if (refs.length === 0) return null;
  return (
    <details class="folded sources">
      <summary>{i18n.t('draft.sources', refs.length)}</summary>
      {refs.map((ref) => (
        <SourceLine key={refToText(ref)} source={ref} />
      ))}
    </details>
  );
}
