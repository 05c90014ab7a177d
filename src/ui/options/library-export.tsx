// Own replies as one file for the moderator, to keep or to share.
import { i18n } from '#i18n';
import type { OwnReply } from '../../library/own/own-reply';
import { writePack } from '../../library/own/pack';
import type { LibraryOutside } from './library-outside';

interface LibraryExportProps {
  label: string;
  replies: OwnReply[];
  outside: LibraryOutside;
  /** ISO day. */
  today: string;
  onSaid(said: string): void;
}

export function LibraryExport({ label, replies, outside, today, onSaid }: LibraryExportProps) {
  const save = () => {
    outside.saveFile(`relais-reponses-${today}.json`, writePack(replies, today));
    onSaid(i18n.t('pack.exported', replies.length));
  };
  return (
    <button type="button" class="quiet" disabled={replies.length === 0} onClick={save}>
      {label}
    </button>
  );
}
