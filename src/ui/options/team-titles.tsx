// The titles that the forum's team bears: posts by whoever bears one are answers of the team.
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keepTeamTitles, onTeamTitlesChanged, recallTeamTitles, teamTitlesIn } from '../../browser/team-titles';

export interface TeamTitlesOutside {
  /** Now and after each change. */
  follow(onTitles: (titles: string[]) => void): void;
  /** Rejects where the browser has no room. */
  keep(titles: string[]): Promise<void>;
}

export const browserTeamTitles: TeamTitlesOutside = {
  follow(onTitles) {
    const tell = () => void recallTeamTitles().then(onTitles);
    onTeamTitlesChanged(tell);
    tell();
  },
  keep: keepTeamTitles,
};

export function TeamTitles({ outside, onSaid }: { outside: TeamTitlesOutside; onSaid(said: string): void }) {
  const [titles, setTitles] = useState<string[]>([]);
  useEffect(() => outside.follow(setTitles), [outside]);

  const keep = async (text: string) => {
    const typed = teamTitlesIn(text);
    if (typed.join() === titles.join()) return;
    await outside.keep(typed).then(
      () => onSaid(i18n.t('options.saved')),
      () => onSaid(i18n.t('options.team.noRoom')),
    );
  };

  return (
    <section>
      <h2>
        <label for="team-titles">{i18n.t('options.team.title')}</label>
      </h2>
      <p id="team-titles-hint">{i18n.t('options.team.text')}</p>
      <input
        id="team-titles"
        type="text"
        aria-describedby="team-titles-hint"
        placeholder={i18n.t('options.team.example')}
        value={titles.join(', ')}
        onChange={(event) => void keep(event.currentTarget.value)}
      />
    </section>
  );
}
