import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

const DECLARES_NOTHING_RUN = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
]);

/**
 * One in so many of the functions of the files, as Stryker's ranges of lines. It is drawn by the digest of each function's text: the same code has
 * the same sample, and changed code is drawn anew.
 */
export const sampleOf = (patterns, oneIn) => globSync(patterns).flatMap((path) => rangesIn(path, oneIn));

function rangesIn(path, oneIn) {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return source.statements
    .filter((statement) => !DECLARES_NOTHING_RUN.has(statement.kind))
    .filter((statement) => digestOf(path + statement.getText(source)) % oneIn === 0)
    .map((statement) => {
      const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
      return `${path}:${lineOf(statement.getStart(source))}-${lineOf(statement.end)}`;
    });
}

const digestOf = (text) => createHash('sha256').update(text).digest().readUInt32BE();
