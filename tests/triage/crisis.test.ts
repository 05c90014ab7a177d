// What is said outright is heard as it is: a plan, means at hand, a goodbye. Invented posts, none of which taught the model.
import { describe, expect, it } from 'vitest';
import { readDetectionData } from '../../src/build/read-detection';
import { createDetect } from '../../src/detection/detect';
import { triage } from '../../src/triage/urgency';

const detect = createDetect(readDetectionData(process.cwd()).data);
const urgencyOf = (text: string) => triage(detect(text)).urgency;

describe('a post that says that it is now', () => {
  it.each([
    'Je veux mourir. Ce soir j’ai tout préparé pour me suicider.',
    'Je vais me suicider ce soir.',
    'c’est décidé c pour cette nuit, la corde est prete',
    'I want to die. I have the pills in front of me.',
    'I’m going to kill myself tonight',
    'My brother texted goodbye and turned off his phone, he has a gun',
  ])('is a crisis: %s', (text) => {
    expect(urgencyOf(text)).toBe('crisis');
  });
});

it('keeps in sight what the cues tell outright, where the model doubts', () => {
  const { needs } = detect('J’ai les cachets devant moi, je sais pas si je vais tenir.');
  expect(needs.map(({ need }) => need)).toContain('danger.suicide');
});

describe('the same words', () => {
  it.each([
    'Je pense à mourir depuis des semaines, mais je ne ferais rien à cause de mes enfants.',
    'I relapsed and I don’t want to live like this anymore',
  ])('are no crisis where nothing is said of when or how: %s', (text) => {
    expect(urgencyOf(text)).toBe('red');
  });

  it.each([
    'Je quitte le forum pour de bonnes raisons, un bébé arrive en mai. Merci pour tout, prenez soin de vous, au revoir à tous !',
    'J’avais écrit une lettre d’adieu il y a douze ans. Je l’ai relue hier avec ma psy, et aujourd’hui je vais bien.',
    'Twelve years ago I had a plan and I had the pills. I got help, and I am glad to be here with my grandchildren.',
  ])('wait for nobody where they tell of another thing or of long ago: %s', (text) => {
    expect(['green', 'amber']).toContain(urgencyOf(text));
  });
});
