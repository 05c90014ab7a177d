// What the build reads of replies, sources and help lines, and each fault that it tells.
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/build/fault';
import { readLibraryData } from '../../src/build/read-library';
import { projectFolder, REPLIES, replyText, SOUND_BODY, soundFiles } from './project-folder';

const FILE = `${REPLIES}/prescriber/trois.fr.md`;

function faultsWith(files: Record<string, string>): Fault[] {
  return readLibraryData(projectFolder({ ...soundFiles(), ...files })).faults;
}

function faultsOf(text: string, file = FILE): Fault[] {
  return faultsWith({ [file]: text });
}

describe('a library in order', () => {
  it('gives replies, sources, services and titles, and no fault', () => {
    const root = projectFolder(soundFiles());
    const { data, faults, files } = readLibraryData(root);
    expect(faults).toEqual([]);
    expect(data.replies.map((reply) => reply.id)).toContain('prescriber/un');
    expect(data.sources.map((source) => source.id)).toEqual(['relation']);
    expect(data.services).toHaveLength(1);
    expect(data.needTitles['prescriber.refusal']).toEqual({ fr: 'Un refus', en: 'A refusal' });
    expect(files).toContain(`${root}/${REPLIES}/prescriber/un.fr.md`);
  });

  it('reads a reply into blocks, sentences, parts and sources', () => {
    const { data } = readLibraryData(projectFolder(soundFiles()));
    expect(data.replies.find(({ id }) => id === 'prescriber/un')).toEqual({
      id: 'prescriber/un',
      lang: 'fr',
      title: 'Un titre',
      needs: ['prescriber.refusal'],
      voices: ['self'],
      urgencies: ['amber'],
      when: [],
      unless: [],
      related: [],
      sources: [{ source: 'relation', section: 'regles' }],
      blocks: [
        { kind: 'acknowledge', sentences: [{ parts: ['Ce refus, c’est rude.'], sources: [] }] },
        {
          kind: 'inform',
          sentences: [
            {
              parts: ['On peut en reparler avec ', { vous: 'votre', tu: 'ton' }, ' médecin.'],
              sources: [{ source: 'relation', section: 'regles' }],
            },
          ],
        },
      ],
    });
  });

  it('keeps the sound replies when another is at fault', () => {
    const { data, faults } = readLibraryData(projectFolder({ ...soundFiles(), [FILE]: replyText({ body: '' }) }));
    expect(faults).toHaveLength(1);
    expect(data.replies).toHaveLength(4);
  });
});

describe('a fault', () => {
  it('names file, field, fault and remedy', () => {
    expect(faultsOf(replyText({ head: { needs: '[prescriber.refusal, prescriber.nothing]' } }))).toEqual([
      {
        file: FILE,
        field: 'needs[1]',
        fault: expect.stringContaining('prescriber.nothing'),
        remedy: expect.stringContaining('prescriber.refusal'),
      },
    ]);
  });

  it('comes with all the others at once, of one file and of all files', () => {
    const faults = faultsWith({
      [FILE]: replyText({ head: { title: '', needs: '[nope]', voices: '[me]' }, body: '## sing\nLa la\n' }),
      [`${REPLIES}/prescriber/Quatre.fr.md`]: replyText(),
      'src/sources/reprise.yml': 'title: ""\n',
    });
    const spots = faults.map(({ file, field }) => `${file.split('/').at(-1)} ${field}`);
    expect(spots).toEqual(
      expect.arrayContaining([
        'trois.fr.md title',
        'trois.fr.md voices[0]',
        'trois.fr.md ## sing',
        'trois.fr.md ## sing, phrase 1',
        'Quatre.fr.md nom du fichier',
        'reprise.yml title',
        'reprise.yml publisher',
        'reprise.yml sections',
      ]),
    );
  });
});

describe('each of these is told in its place', () => {
  const head = (fields: Record<string, string>) => replyText({ head: fields });
  const body = (text: string) => replyText({ body: `${text}\n` });
  const inform = (text: string) => body(`## inform\n${text}`);
  const orient = (text: string) => body(`${SOUND_BODY}\n## orient\n${text}`);
  const long = 'Un. Deux. Trois. Quatre. Cinq.';

  it.each([
    ['a missing title', head({ title: '' }), 'title', 'manque'],
    ['an empty title', head({ title: '"  "' }), 'title', 'vide'],
    ['an unknown voice', head({ voices: '[moi]' }), 'voices[0]', 'moi'],
    ['an unknown class of words beside another', head({ when: '[any-class + no-class]' }), 'when[0]', 'no-class'],
    ['an unknown urgency', head({ urgencies: '[green]' }), 'urgencies[0]', 'green'],
    ['no need at all', head({ needs: '[]' }), 'needs', 'vide'],
    ['the same need twice', head({ needs: '[prescriber.refusal, prescriber.refusal]' }), 'needs', 'deux fois'],
    ['a word where a list is due', head({ needs: 'prescriber.refusal' }), 'needs', 'liste'],
    ['an unknown field', head({ tags: '[a]' }), 'tags', 'inconnu'],
    ['an unknown related reply', head({ related: '[prescriber/none]' }), 'related[0]', 'prescriber/none'],
    ['a reply related to itself', head({ related: '[prescriber/trois]' }), 'related[0]', 'prescriber/trois'],
    ['another language than the name', head({ lang: 'en' }), 'lang', 'en'],
    ['a broken header', '---\ntitle: Un\nneeds: [a\nvoices: b\n---\n## ask\nOui ?\n', 'ligne 4', 'YAML'],
    ['no block', body(''), 'texte', 'aucun bloc'],
    ['an unknown block', body(`${SOUND_BODY}\n## conclude\nOui.`), '## conclude', 'conclude'],
    ['a repeated block', body(`${SOUND_BODY}\n## inform\nOui. [^relation/regles]`), '## inform', 'plus d’une fois'],
    ['an empty block', body(`${SOUND_BODY}\n## ask`), '## ask', 'vide'],
    ['text before the first block', body(`Bien.\n${SOUND_BODY}`), 'texte', 'Bien.'],
    ['another kind of heading', body(`${SOUND_BODY}\n### suite`), 'texte', 'suite'],
    ['a list', orient('- Un centre.'), '## orient', 'liste'],
    ['five sentences', orient(long), '## orient', '5 phrases'],
    ['a fact without source', inform('Un. [^relation/regles] Deux.'), '## inform, phrase 2', 'sans source'],
    ['an unknown document', inform('Un. [^livre/regles]'), '[^livre/regles]', 'livre'],
    ['an unknown section', inform('Un. [^relation/rien]'), '[^relation/rien]', 'rien'],
    ['a broken source', orient('Un. [^relation]'), '## orient, phrase 1', '[^relation]'],
    ['a source before the full stop', inform('Un [^relation/regles].'), '## inform, phrase 1', 'fin de sa phrase'],
    ['no full stop', orient('Un centre'), '## orient, phrase 1', 'point'],
    ['one form only', orient('Pour [vous].'), '## orient, phrase 1', 'une forme'],
    ['three forms', orient('Pour [un|deux|trois].'), '## orient, phrase 1', 'plus de deux'],
    ['the same form twice', orient('Pour [soi|soi].'), '## orient, phrase 1', 'pareilles'],
    ['an open bracket', orient('Pour [vous|toi.'), '## orient, phrase 1', 'jamais fermé'],
    ['a stray bracket', orient('Pour soi].'), '## orient, phrase 1', 'seul'],
    ['a blank among forms', orient('[Dites {produit}|Dis {produit}].'), '## orient, phrase 1', 'blanc'],
    ['an end among forms', orient('[Oui. Non|Non] alors.'), '## orient, phrase 1', 'fin de phrase'],
    ['an open blank', orient('Merci {auteur'), '## orient, phrase 1', '{auteur'],
    ['an empty blank', orient('Merci {}.'), '## orient, phrase 1', '{}'],
    ['an unknown blank', orient('Merci {pseudo}.'), '## orient, phrase 1', '{pseudo}'],
    ['two carets', orient('Un. {curseur} Deux. {curseur}'), 'texte', 'plus d’une fois'],
    ['an article before a help line', orient('On peut appeler le {aide:drugs}.'), '## orient, phrase 1', 'lirait mal'],
    ['"de" before a place of care', orient('Près de {service:care}.'), '## orient, phrase 1', 'lirait mal'],
    [
      'another verb in the tu form',
      orient('[Vous pouvez|Tu as] le dire.'),
      '## orient, phrase 1',
      '[Vous pouvez|Tu peux]',
    ],
    ['another tense in the tu form', orient('Si [vous pouvez|tu pourras].'), '## orient, phrase 1', 'tu peux'],
    ['an order with an s', orient('[Appelez|Appelles] un proche.'), '## orient, phrase 1', '[Appelez|Appelle]'],
    ['both genders in brackets', orient('On est content(e).'), '## orient, phrase 1', 'content·e'],
    ['both genders with a full stop', orient('On est content.e ici.'), '## orient, phrase 1', 'content·e'],
    ['tu in the vous form', orient('Un centre [vous|te] reçoit, près de toi.'), '## orient, phrase 1', 'en vous'],
    [
      'a verb of vous in the tu form',
      orient('Un centre [vous|te] reçoit si vous voulez.'),
      '## orient, phrase 1',
      'vous',
    ],
    ['an imperative of vous', orient('Appelez un centre.'), '## orient, phrase 1', 'Appelez'],
    ['a greeting', orient('Bonjour à toi.'), '## orient, phrase 1', 'salue'],
    ['a sign of markup', orient('Un **centre**.'), '## orient, phrase 1', '*'],
  ])('%s', (_, text, field, word) => {
    const faults = faultsOf(text);
    expect(faults.map((fault) => fault.file)).toContain(FILE);
    const here = faults.filter((fault) => fault.field === field);
    expect(here.map((fault) => `${fault.fault} ${fault.remedy}`).join('\n')).toContain(word);
  });

  it('a reply without any source', () => {
    const faults = faultsOf(body('## ask\nEt maintenant ?'));
    expect(faults.map(({ field }) => field)).toEqual(['sources']);
  });

  it('a danger without an emergency line', () => {
    const danger = { needs: '[danger.suicide]' };
    expect(faultsOf(replyText({ head: danger }))[0]?.fault).toContain('ligne d’aide');
    const drugs = `${SOUND_BODY}\n## orient\nOn peut joindre {aide:drugs}.\n`;
    expect(faultsOf(replyText({ head: danger, body: drugs }))[0]?.fault).toContain('ligne d’aide');
  });

  it('vous and tu forms in English', () => {
    const file = `${REPLIES}/prescriber/three.en.md`;
    const [fault, ...more] = faultsOf(replyText({ body: '## inform\nFor [you|thee]. [^relation/regles]\n' }), file);
    expect(fault?.fault).toContain('anglais');
    expect(more).toEqual([]);
  });

  it.each(['prescriber/trois.md', 'trois.fr.md', 'prescriber/trois.de.md', 'prescriber/trois.fr.txt', 'a/b/c.fr.md'])(
    'the file name %s',
    (name) => {
      expect(faultsOf(replyText(), `${REPLIES}/${name}`).map(({ field }) => field)).toEqual(['nom du fichier']);
    },
  );

  it('a need with fewer than two French replies, told at the need', () => {
    const need = 'id: relapse.self\ntitle: { fr: Une reprise, en: A relapse }\n';
    const faults = faultsWith({
      'src/detection/needs/relapse.self.yml': need,
      [`${REPLIES}/relapse/one.en.md`]: replyText({
        head: { needs: '[relapse.self]' },
        body: '## inform\nIt happens. [^relation/regles]\n',
      }),
    });
    expect(faults).toEqual([
      expect.objectContaining({
        file: 'src/detection/needs/relapse.self.yml',
        fault: expect.stringContaining('aucune'),
      }),
    ]);
  });

  it.each([
    ['a region under another name', 'be.yml', 'region: FR\n', 'region'],
    ['an unknown kind of line', 'be.yml', 'region: BE\n', 'services'],
  ])('%s', (_, name, start, field) => {
    const line = '{ kind: taxi, name: { fr: a, en: a }, number: "1", hours: { fr: a, en: a }, checked: null, seen: a }';
    const emergency = line.replace('taxi', 'emergency');
    const text = `${start}services:\n  - ${field === 'region' ? emergency : line}\n`;
    expect(faultsWith({ [`src/services/${name}`]: text }).map((fault) => fault.field.split('[')[0])).toEqual([field]);
  });

  it.each([
    ['days out of order', 'livre', 'since: 2026-02-01, until: 2026-01-01', 'sections[0].until', 'ordre'],
    ['a successor that is nowhere', 'livre', 'until: 2026-01-01, now: livre/deux', 'sections[0].now', 'livre/deux'],
    ['a fact that nobody checked', 'facts', '', 'sections[0].checked', 'vérifié'],
  ])('%s in a document', (_, name, days, field, word) => {
    const head = 'title: T\npublisher: P\nauthor: null\ndate: null\nlang: fr\nsections:\n';
    const text = `${head}  - { id: un, title: Un, summary: Dit.${days && `, ${days}`} }\n`;
    const reply = replyText({ body: `## inform\nDit. [^${name}/un]\n` });
    const faults = faultsWith({ [`src/sources/${name}.yml`]: text, [FILE]: reply });
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(`${faults[0]!.fault} ${faults[0]!.remedy}`).toContain(word);
  });

  it('a section on which no reply rests', () => {
    const text =
      'title: T\npublisher: P\nauthor: null\ndate: null\nlang: fr\nsections:\n  - { id: un, title: Un, summary: Dit. }\n';
    const [fault, ...more] = faultsWith({ 'src/sources/livre.yml': text });
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ file: 'src/sources/livre.yml', field: 'sections[0]' });
    expect(fault?.remedy).toContain('[^livre/un]');
  });

  it('a need with too few replies for somebody, unless the audience says why', () => {
    const audience = (more: string) => ({ 'src/library/audience.yml': `least: { fr: 2, en: 1 }\n${more}` });
    const faults = faultsWith(audience('voices: [self]\n'));
    expect(faults.map(({ file, fault }) => `${file.split('/').at(-1)} ${fault}`)).toEqual([
      'danger.suicide.yml aucune réponse en anglais pour la personne, il en faut 1',
      'prescriber.refusal.yml aucune réponse en anglais pour la personne, il en faut 1',
    ]);
    const without = (need: string) => `  - { need: ${need}, voice: self, because: Non. }\n`;
    const reasons = `voices: [self]\nwithout:\n${without('danger.suicide')}${without('prescriber.refusal')}`;
    expect(faultsWith(audience(reasons))).toEqual([]);
    expect(faultsWith(audience(`${reasons}${without('nobody.knows')}`))[0]?.fault).toContain('nobody.knows');
  });

  it('a day that is no day, in a help line and in a source', () => {
    const files = soundFiles();
    const faults = faultsWith({
      'src/services/fr.yml': (files['src/services/fr.yml'] ?? '').replace('2026-11-22', 'hier'),
      'src/sources/relation.yml': (files['src/sources/relation.yml'] ?? '').replace('date: null', 'date: 2026-13-01'),
    });
    expect(faults.map(({ field }) => field)).toEqual(['date', 'services[0].checked']);
  });
});
