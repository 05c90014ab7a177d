// Tu or vous: one switch turns every sentence of the draft that the moderator has not rewritten.
import { i18n } from '#i18n';
import type { Address } from '../../language/address';
import { usePanel } from './panel-context';
import type { WrittenDraft } from './panel-state';

const ADDRESSES: Address[] = ['vous', 'tu'];

export function AddressSwitch({ draft }: { draft: WrittenDraft }) {
  const { commands } = usePanel();
  // English knows no such choice; own words alone have nothing to turn.
  if (!draft.blocks.some(({ lang }) => lang === 'fr')) return null;
  return (
    <fieldset class="switch">
      <legend>{i18n.t('draft.address')}</legend>
      {ADDRESSES.map((address) => (
        <label key={address}>
          <input
            type="radio"
            name="address"
            value={address}
            checked={draft.address === address}
            onChange={() => commands.changeDraft({ address })}
          />
          <span>{i18n.t(`draft.${address}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
