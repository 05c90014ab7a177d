// Starts the background.
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/browser/background';
import { detectionData } from '../src/catalogue';
import { createJudge } from '../src/queue/consider';

export default defineBackground(() => startBackground(() => createJudge(detectionData)));
