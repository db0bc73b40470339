// Builds the front end for Maven, and only when something it is made of has changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const filesOf = path =>
    statSync(path).isDirectory()
        ? readdirSync(path).sort().flatMap(name => filesOf(join(path, name)))
        : [path];

const fingerprint = paths => {
    const hash = createHash('sha256');
    for (const file of paths.map(path => join(root, path)).flatMap(filesOf)) {
        hash.update(file.slice(root.length)).update(readFileSync(file));
    }
    return hash.digest('hex');
};

const whenChanged = (stamp, paths, work) => {
    const file = join(root, stamp);
    const now = fingerprint(paths);
    if (existsSync(file) && readFileSync(file, 'utf8') === now) return;
    work();
    writeFileSync(file, now);
};

const run = (...args) => execFileSync(npm, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

const manifests = ['package.json', 'package-lock.json'];
const sources = ['index.html', 'vite.config.ts', 'tsconfig.json', 'public', 'src'];

whenChanged('node_modules/.quayside-stamp', manifests, () => run('ci', '--no-audit', '--no-fund'));
whenChanged('dist/.quayside-stamp', [...manifests, ...sources], () => run('run', 'build'));
