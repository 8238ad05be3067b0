import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const output = path.resolve(import.meta.dirname, '../resources/META-INF/resources/graphiql');
const list = 'SHA256SUMS';

const lines = readdirSync(output, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(output, path.join(entry.parentPath, entry.name)))
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file !== list)
  .sort()
  .map((file) => {
    const sum = createHash('sha256').update(readFileSync(path.join(output, file))).digest('hex');
    return `${sum}  ${file}\n`;
  });

writeFileSync(path.join(output, list), lines.join(''));
