// `npm run analyse -- FILE [--json]`: what each post of a page or file needs, and the best replies.

import { InputError } from '../learning/jsonl-file';
import { createConsider, waits } from '../queue/consider';
import { byUrgency } from '../queue/queue';
import type { QueueItem } from '../queue/queue-item';
import { refToText } from '../sources/source';
import { readSigns } from '../suggestion/read-signs';
import { suggest } from '../suggestion/suggest';
import type { Suggestion } from '../suggestion/suggestion';
import { readCatalogue } from './catalogue';
import { readTell, type Tell } from './interface-texts';
import { readPosts } from './posts-file';
import { readArguments, runCommand } from './run-command';
import { tellAnalysis } from './tell-analysis';

/** A post as the command tells it. */
export interface Analysed {
  item: QueueItem;
  suggestions: Suggestion[];
}

await runCommand(() => {
  const { files, json } = readArguments();
  const file = files[0];
  if (!file) throw new InputError('Donnez un fichier : npm run analyse -- page.html (ou messages.jsonl) [--json]');
  // First what the caller may have got wrong: the catalogue takes seconds to read.
  const { engine, posts } = readPosts(file);
  const { detection, library } = readCatalogue();
  const consider = createConsider(detection);
  const analysed = posts.map((post): Analysed => {
    const item = consider(post);
    return {
      item,
      suggestions: suggest({ ...item, ...library, signs: readSigns(post.text, library.premises) }),
    };
  });
  const tell = readTell(library.needTitles);
  if (json) for (const post of analysed) console.log(JSON.stringify(asJson(post, tell)));
  else {
    const waiting = analysed.filter(({ item }) => waits(item)).sort((a, b) => byUrgency(a.item, b.item));
    console.log(tellAnalysis({ engine, read: posts.length, waiting, library }));
  }
});

function asJson({ item, suggestions }: Analysed, tell: Tell): object {
  const { id } = item.post;
  const { lang, needs, voice } = item.detection;
  return {
    id,
    lang,
    needs: needs.map(({ need, score, tier, evidence }) => ({
      need,
      score: Number(score.toFixed(3)),
      tier,
      evidence: evidence.map(({ start, end, text }) => ({ start, end, text })),
    })),
    urgency: item.triage.urgency,
    voice,
    suggestions: suggestions.map(({ reply, because, sources }) => ({
      reply,
      because: because.map(tell).join(' '),
      sources: sources.map(refToText),
    })),
  };
}
