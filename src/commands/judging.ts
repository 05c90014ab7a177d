// `npm run judging -- sheet|tally FILE`: suggestions to be judged, and what the verdicts come to; `offers`: which posts get suggestions at all; `choices`: how they stand against readers' choices.
import * as v from 'valibot';
import { composeDraft } from '../draft/compose-draft';
import { renderDraft } from '../draft/render-draft';
import { measureChoices } from '../evaluation/choices';
import { drawByChance, tallyOffers, tallyVerdicts, VERDICTS } from '../evaluation/judging';
import { type Section, sectionAsText } from '../evaluation/table';
import { detectAddress } from '../language/address';
import { barePost } from '../learning/bare-post';
import { readChoices } from '../learning/choices';
import { readCorpus } from '../learning/corpus';
import { InputError, readLinesOf } from '../learning/jsonl-file';
import { type LabelledPost, labelledPostSchema } from '../learning/labelled-post';
import { chosenPosts } from '../learning/train-ranking';
import { createConsider, createJudge } from '../queue/consider';
import { regionOfText } from '../services/region-of-text';
import { servicesFor } from '../services/services';
import { readSigns } from '../suggestion/read-signs';
import { suggest } from '../suggestion/suggest';
import type { Suggestion } from '../suggestion/suggestion';
import { type Catalogue, readCatalogue } from './catalogue';
import { readArguments, runCommand } from './run-command';

const USAGE = `npm run judging -- sheet MESSAGES.jsonl [--seed=1] [--skip=0] [--count=60]
npm run judging -- tally VERDICTS.jsonl
npm run judging -- offers MESSAGES.jsonl [AUTRES.jsonl …]
npm run judging -- choices`;

/** Replies that a judge sees of each post. */
const SHOWN = 3;

const judgedSchema = v.object({
  id: v.string(),
  offered: v.array(v.object({ reply: v.string(), verdict: v.picklist(VERDICTS), why: v.string() })),
});

await runCommand(() => {
  const { files, flags } = readArguments();
  const [task, file] = files;
  if (task === 'choices') {
    console.log(sectionAsText(choices()));
    return;
  }
  if (!file) throw new InputError(USAGE);
  if (task === 'tally') console.log(sectionAsText(tallyVerdicts(readLinesOf(file, judgedSchema))));
  else if (task === 'offers') console.log(sectionAsText(offers(files.slice(1))));
  else if (task === 'sheet') printSheet(file, (name, otherwise) => numberFrom(flags, name, otherwise));
  else throw new InputError(USAGE);
});

function choices(): Section {
  const { detection, library } = readCatalogue();
  const { choices, readings } = readChoices();
  return measureChoices(chosenPosts(choices, readCorpus()), readings, createJudge(detection), library);
}

function offers(files: readonly string[]): Section {
  const suggestionsFor = suggesting(readCatalogue());
  const posts = files.flatMap((file) => readLinesOf(file, labelledPostSchema));
  return tallyOffers(posts.map((post) => ({ needs: post.needs.length, offers: suggestionsFor(post).length })));
}

function printSheet(file: string, number: (name: string, otherwise: number) => number): void {
  const waiting = readLinesOf(file, labelledPostSchema).filter(({ needs }) => needs.length > 0);
  const catalogue = readCatalogue();
  const offeredFor = offering(catalogue);
  for (const post of drawByChance(waiting, number('seed', 1), number('count', 60), number('skip', 0))) {
    console.log(JSON.stringify({ id: post.id, lang: post.lang, text: post.text, offered: offeredFor(post) }));
  }
}

function suggesting({ detection, library }: Catalogue): (post: LabelledPost) => Suggestion[] {
  const consider = createConsider(detection);
  return (post) => suggest({ ...consider(barePost(post)), ...library, signs: readSigns(post.text, library.premises) });
}

/** The first suggestions for a post, each as the draft that a moderator would begin with: in the region that the post shows, else in France, or anywhere for a post in English. */
function offering(catalogue: Catalogue): (post: LabelledPost) => { reply: string; draft: string }[] {
  const { library } = catalogue;
  const suggestionsFor = suggesting(catalogue);
  return (post) =>
    suggestionsFor(post)
      .slice(0, SHOWN)
      .flatMap((suggestion) => {
        const reply = library.replies.find((one) => one.id === suggestion.reply && one.lang === suggestion.lang);
        if (!reply) return [];
        const region = regionOfText(post.text) ?? (suggestion.lang === 'fr' ? 'FR' : 'OTHER');
        const known = { author: null, region, services: servicesFor(region, library.services) } as const;
        const telling = { address: detectAddress(post.text), markup: 'plain', known } as const;
        return [{ reply: `${reply.id}.${reply.lang}`, draft: renderDraft(composeDraft([{ reply }]), telling).text }];
      });
}

function numberFrom(flags: ReadonlySet<string>, name: string, otherwise: number): number {
  const given = [...flags].find((flag) => flag.startsWith(`--${name}=`))?.split('=')[1];
  return given === undefined ? otherwise : Number(given);
}
