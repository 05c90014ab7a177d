// Starts the background.
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/browser/background';

export default defineBackground(startBackground);
