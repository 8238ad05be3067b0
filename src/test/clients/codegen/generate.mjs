import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { parse as pathOf } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const examples = new URL('../../../main/resources/examples/', import.meta.url);
const generated = new URL('../generated/codegen/', import.meta.url);
const schema = parse(await readFile(new URL('../../../../docs/schema.graphql', import.meta.url), 'utf8'));

await mkdir(generated, { recursive: true });
for (const file of await readdir(examples)) {
  if (file.endsWith('.graphql')) {
    const module = `${pathOf(file).name}.ts`;
    await writeFile(new URL(module, generated), await typesOf(file, module));
  }
}

/** One module an example, since each is a document of its own: names may repeat among them. */
async function typesOf(file, module) {
  const document = parse(await readFile(new URL(file, examples), 'utf8'));
  return codegen({
    filename: module,
    schema,
    documents: [{ location: file, document }],
    config: { useTypeImports: true, scalars: { Date: 'string' } },
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
  });
}
