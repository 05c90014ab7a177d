// How a reply reads in one address, block by block, with its blanks filled as far as they can be without a post.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { composeDraft } from '../../draft/compose-draft';
import { renderDraft } from '../../draft/render-draft';
import type { Address } from '../../language/address';
import type { Reply } from '../../library/reply';
import { servicesFor } from '../../services/services';
import { sayBlockKind } from '../parts/say';
import { usePanel } from './panel-context';

const ADDRESSES: Address[] = ['vous', 'tu'];

export function LibraryText({ reply }: { reply: Reply }) {
  const { state, library } = usePanel();
  const [address, setAddress] = useState<Address>('vous');
  const known = { author: null, region: state.region, services: servicesFor(state.region, library.services) };
  const tell = (kind: Reply['blocks'][number]['kind']) =>
    renderDraft(composeDraft([{ reply, kinds: [kind] }]), { address, markup: 'plain', known, greets: false }).text;

  return (
    <section class="library-text">
      {reply.lang === 'fr' && (
        <fieldset class="switch">
          <legend>{i18n.t('library.address')}</legend>
          {ADDRESSES.map((one) => (
            <label key={one}>
              <input type="radio" name="preview" checked={address === one} onChange={() => setAddress(one)} />
              <span>{i18n.t(`draft.${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {reply.blocks.map(({ kind }) => (
        <p key={kind} lang={reply.lang}>
          <span class="kind" lang={i18n.t('lang')}>
            {sayBlockKind(kind)}
          </span>
          {tell(kind)}
        </p>
      ))}
    </section>
  );
}
