// Baseline that learns: a chatbot's intent classifier (nlp.js), one network a language, one intent a post.
import { createRequire } from 'node:module';
import type { LabelledPost } from '../../learning/labelled-post';
import type { Lang } from '../../post';
import type { Judge, Judgement } from '../judge';
import { plainJudgement } from './plain-judgement';

/** A post without needs. */
const NONE = 'None';
/** An intent counts from here; the strongest is claimed, the others are offered. */
const LEAST = 0.2;
/** Smaller steps than its makers' for chat lines: forum posts are long, and with theirs it never settles. */
const SETTINGS = { useNoneFeature: false, learningRate: 0.02, iterations: 20, log: false };

export interface Network {
  train(corpus: { utterance: string; intent: string }[], settings: typeof SETTINGS): Promise<unknown>;
  process(text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
}
interface Container {
  use(plugin: unknown): void;
}

// Required, not imported: these packages ship no types.
const load = createRequire(import.meta.url);
const { NluNeural } = load('@nlpjs/nlu') as { NluNeural: new (settings: object) => Network };
const { containerBootstrap } = load('@nlpjs/core') as { containerBootstrap(): Promise<Container> };
const LANGUAGES = {
  fr: (load('@nlpjs/lang-fr') as { LangFr: unknown }).LangFr,
  en: (load('@nlpjs/lang-en') as { LangEn: unknown }).LangEn,
};

/** It answers asynchronously: the posts that it will be asked about are judged at once, each by the network of its language. */
export async function learnIntents(
  learned: readonly LabelledPost[],
  asked: readonly Pick<LabelledPost, 'text' | 'lang'>[],
): Promise<Judge> {
  const answers = new Map<string, Judgement>();
  for (const lang of new Set(asked.map((post) => post.lang))) {
    const network = await trainNetwork(
      learned.filter((post) => post.lang === lang),
      lang,
    );
    for (const { text } of asked.filter((post) => post.lang === lang)) {
      answers.set(text, judgementOf((await network.process(text)).classifications));
    }
  }
  return (text) => {
    const answer = answers.get(text);
    if (!answer) throw new Error('the intent classifier was not asked about this text');
    return answer;
  };
}

export async function trainNetwork(posts: readonly LabelledPost[], lang: Lang): Promise<Network> {
  const container = await containerBootstrap();
  container.use(LANGUAGES[lang]);
  const network = new NluNeural({ ...SETTINGS, locale: lang, container });
  const corpus = posts.flatMap(({ text, needs }) =>
    (needs.length > 0 ? needs : [NONE]).map((intent) => ({ utterance: text, intent })),
  );
  await network.train(corpus, SETTINGS);
  return network;
}

function judgementOf(classifications: { intent: string; score: number }[]): Judgement {
  const counting = classifications.filter(({ score }) => score > LEAST);
  return plainJudgement(
    counting
      .map(({ intent, score }, rank) => ({
        need: intent,
        score,
        tier: rank === 0 ? ('sure' as const) : ('maybe' as const),
      }))
      .filter(({ need }) => need !== NONE),
  );
}
