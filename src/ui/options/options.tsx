// The options: region, language, forums that are always read, and what is kept, which can all be erased.

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Region, Service } from '../../services/service';
import { ConfirmButton } from '../parts/confirm-button';
import { interfaceLang } from '../parts/say';
import { ForumList } from './forum-list';
import { LessonList } from './lesson-list';
import { LibraryExport } from './library-export';
import { LibraryPack } from './library-pack';
import { useStored } from './library-stored';
import type { OptionsOutside } from './options-outside';
import { RegionChoice } from './region-choice';
import { TeamTitles } from './team-titles';

interface OptionsProps {
  outside: OptionsOutside;
  version: string;
  services: Service[];
  /** ISO day. */
  today: string;
}

export function Options({ outside, version, services, today }: OptionsProps) {
  const [region, setRegion] = useState<Region | null>(null);
  const [forums, setForums] = useState<string[]>([]);
  const [said, say] = useState('');
  const stored = useStored(outside.library);
  const own = stored.replies;
  useEffect(() => outside.followRegion(setRegion), [outside]);
  useEffect(() => void outside.rememberedForums().then(setForums), [outside]);

  const chooseRegion = async (chosen: Region | null) => {
    await outside.keepRegion(chosen);
    say(i18n.t('options.saved'));
  };
  const removeForum = async (origin: string) => {
    await outside.forgetForum(origin);
    setForums(await outside.rememberedForums());
    say(i18n.t('options.forums.removed', { host: new URL(origin).hostname }));
  };
  const erase = async () => {
    for (const origin of forums) await outside.forgetForum(origin);
    await outside.eraseAll();
    setForums(await outside.rememberedForums());
    say(i18n.t('options.erase.done'));
  };

  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <RegionChoice region={region} services={services} today={today} onChoose={chooseRegion} />
      <section>
        <h2>{i18n.t('options.language.title')}</h2>
        <p>{i18n.t('options.language.text', { language: i18n.t(`options.language.${interfaceLang()}`) })}</p>
      </section>
      <TeamTitles outside={outside.teamTitles} onSaid={say} />
      <ForumList forums={forums} onRemove={removeForum} />
      <LibraryPack stored={stored} outside={outside.library} today={today} onSaid={say} />
      <LessonList outside={outside.lessons} today={today} onSaid={say} />
      <section>
        <h2>{i18n.t('options.kept.title')}</h2>
        <ul class="kept">
          <li>{i18n.t('options.kept.local')}</li>
          <li>{i18n.t('options.kept.session')}</li>
          <li>{i18n.t('options.kept.never')}</li>
          <li>{i18n.t('options.kept.network')}</li>
        </ul>
        <p class="hint">{i18n.t('options.erase.hint')}</p>
        {own.length > 0 && (
          <>
            <p class="warning">{i18n.t('pack.erase.goes', own.length)}</p>
            <LibraryExport
              label={i18n.t('pack.erase.first')}
              replies={own}
              outside={outside.library}
              today={today}
              onSaid={say}
            />
          </>
        )}
        <ConfirmButton
          label={i18n.t('options.erase.button')}
          question={own.length > 0 ? i18n.t('pack.erase.sure', own.length) : i18n.t('options.erase.sure')}
          yes={i18n.t('options.erase.yes')}
          no={i18n.t('options.erase.no')}
          onConfirm={erase}
        />
      </section>
      <p class="said" role="status">
        {said}
      </p>
      <footer class="hint">{i18n.t('options.version', { version })}</footer>
    </main>
  );
}
