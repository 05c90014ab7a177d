// Installs what is missing before a command runs: packages, and the two browsers. Plain JavaScript, as nothing is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const BROWSERS = [
  { names: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium', title: 'Chromium' },
  { names: ['firefox-esr', 'firefox'], debian: 'firefox-esr', title: 'Firefox' },
];

installPackages();
installBrowsers();

function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (!fresh) run('npm', ['ci', '--no-audit', '--no-fund']);
  if (!existsSync('.wxt/tsconfig.json')) run('npx', ['wxt', 'prepare']);
}

function installBrowsers() {
  const missing = BROWSERS.filter(({ names }) => !names.some(isOnPath));
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  const canInstall = process.getuid?.() === 0 && isOnPath('apt-get');
  if (!canInstall) {
    const titles = missing.map(({ title }) => title).join(' et ');
    console.error(
      `Il manque ${titles}. Sur Debian : sudo apt-get install ${packages.join(' ')}. Puis relancez la commande.`,
    );
    process.exit(1);
  }
  const apt = ['apt-get', { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }];
  run(apt[0], ['update', '-qq'], apt[1]);
  run(apt[0], ['install', '-y', '-qq', '--no-install-recommends', ...packages], apt[1]);
}

function isOnPath(name) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${name}`));
}

function run(command, args, options = { stdio: 'inherit' }) {
  const { status, error } = spawnSync(command, args, options);
  if (status === 0) return;
  console.error(`« ${command} ${args.join(' ')} » a échoué${error ? ` : ${error.message}` : ''}.`);
  process.exit(status ?? 1);
}
