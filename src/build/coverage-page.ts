// The page that tells what the library covers, written from the data files alone.
import type { LibraryData } from '../library/library-data';
import type { Reply } from '../library/reply';
import { type Audience, shelvesOf } from './audience';
import { repliesOn } from './check-coverage';
import { coverSource, type Resting, type SectionCoverage } from './coverage';
import type { MappedSource } from './source-shape';

export const COVERAGE_PAGE = 'src/library/COVERAGE.md';

const VOICE_NAMES = { self: 'la personne', relative: 'un proche', professional: 'un pro', other: 'un autre' } as const;
const VOICES = ['self', 'relative', 'professional', 'other'] as const;

export function writeCoverage(data: LibraryData, mapped: readonly MappedSource[], audience: Audience): string {
  const { replies, needTitles } = data;
  return [
    '# Ce que couvrent les réponses',
    'Cette page est écrite par `npm run coverage`, d’après les fichiers de données ; ne la changez pas à la main.',
    '## Les documents',
    'Sous chaque section, les idées de sa carte (`points`, dans `src/sources/`), puis les réponses dont une phrase s’y appuie, et leurs blocs.',
    ...mapped.flatMap((source) => [
      `### ${source.title} (\`${source.id}\`)`,
      ...coverSource(source, replies).map(sectionToText),
    ]),
    '## Les besoins',
    'Réponses par besoin, par personne qui écrit et par langue : français / anglais. Le minimum est dans `audience.yml`.',
    needsToText(replies, Object.keys(needTitles), audience),
    ...reasonsToText(Object.keys(needTitles), audience),
    '',
  ].join('\n\n');
}

function sectionToText({ id, title, counts, points, others }: SectionCoverage): string {
  const lines = points.map(({ says, resting }) => `- ${says} : ${restingToText(resting)}`);
  if (others.length > 0)
    lines.push(`- ${points.length > 0 ? 'le reste de la section' : 'la section'} : ${restingToText(others)}`);
  return `**${title}** (\`${id}\`), ${counts.fr} en français, ${counts.en} en anglais\n\n${lines.join('\n')}`;
}

function restingToText(resting: Resting[]): string {
  const texts = resting.map(({ id, kinds }) => (kinds.length > 0 ? `\`${id}\` (${kinds.join(', ')})` : `\`${id}\``));
  return texts.length > 0 ? texts.join(', ') : 'aucune';
}

function needsToText(replies: readonly Reply[], needs: string[], audience: Audience): string {
  const shelves = shelvesOf(needs, audience);
  const rows = needs.map((need) => {
    const cells = VOICES.map((voice) => {
      const own = shelves.filter((shelf) => shelf.need === need && shelf.voice === voice);
      const counts = own.map((shelf) => repliesOn(replies, shelf).length).join(' / ');
      return own.some(({ least }) => least > 0) ? counts : `(${counts})`;
    });
    return `| \`${need}\` | ${cells.join(' | ')} |`;
  });
  const head = `| besoin | ${VOICES.map((voice) => VOICE_NAMES[voice]).join(' | ')} |`;
  return [head, '|---|---|---|---|---|', ...rows].join('\n');
}

function reasonsToText(needs: string[], audience: Audience): string[] {
  const reasons = shelvesOf(needs, audience).filter(
    ({ lang, least, because }) => lang === 'fr' && least === 0 && because,
  );
  if (reasons.length === 0) return [];
  const lines = reasons.map(({ need, voice, because }) => `- \`${need}\`, ${VOICE_NAMES[voice]} : ${because}`);
  return ['Entre parenthèses, ce qui n’est pas demandé :', lines.join('\n')];
}
