/** Words that stand in the pane's code, as the compiler sees it. */
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '..', '..', '..');
const pane = path.join(root, 'src', 'taskpane');
/** The first is for words; the others hold colours and widths, of which nothing is shown. */
const LEFT_OUT = ['words.ts', 'components/theme.ts', 'components/forced-colors.ts'];
/** Stands beside the pane's files, and on no disk. */
const PROBE = path.join(pane, 'components', 'probe.tsx');

/** Attributes and properties that nobody sees or hears. */
const UNSEEN = ['id', 'key', 'scope', 'aria-labelledby', 'overflow', 'patternUnits', 'patternTransform', 'd'];
/** Attributes that are read or heard, by their names in a page and in the pane's parts. */
const SEEN = /^(?:aria-(?:label|description|roledescription|valuetext)|alt|aside|hint|label|placeholder|title)$/;
/** Their arguments are for the machine. */
const ASKS = ['makeStyles', 'import', 'getElementById', 'querySelector', 'querySelectorAll', 'toLocaleString'];
/** `insert-schedule`, `#VALUE!`, `functions.json`, a type of file. */
const NAME = /^(?:[a-z]*(?:-[a-z\d]*)+|#[A-Z]+!|\w+\.json|application\/[\w.-]+)$/;
const LETTER = /\p{L}/u;

/** Of the pane's files, and of one that holds this code: each word with its place. */
export function wordsInCode(probe: string): readonly { readonly file: string; readonly text: string }[] {
  const program = programWith(probe);
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .map((source) => ({ source, file: path.relative(pane, source.fileName).split(path.sep).join('/') }))
    .filter(({ file }) => !file.startsWith('..') && !LEFT_OUT.includes(file))
    .flatMap(({ source, file }) => wordsIn(source, checker).map((text) => ({ file, text })));
}

function programWith(probe: string): ts.Program {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists, readFile } = host;
  const isProbe = (name: string): boolean => path.resolve(name) === PROBE;
  host.getSourceFile = (name, ...rest) =>
    isProbe(name) ? ts.createSourceFile(name, probe, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...rest);
  host.fileExists = (name) => isProbe(name) || fileExists(name);
  host.readFile = (name) => (isProbe(name) ? probe : readFile(name));
  return ts.createProgram([...ts.sys.readDirectory(pane, ['.ts', '.tsx']), PROBE], options, host);
}

function wordsIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForMachine(node) || isStyle(node, checker)) return;
    if (isText(node)) {
      const text = node.text.trim();
      if (LETTER.test(text) && !NAME.test(text) && !isCompared(node) && !isOfVocabulary(node, checker))
        found.push(text);
    } else if (isShown(node) && hasWords(checker.getTypeAtLocation(node.expression))) {
      found.push(node.expression.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isText = (node: ts.Node): node is ts.JsxText | ts.LiteralLikeNode =>
  ts.isJsxText(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);

const isForMachine = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  (ts.isPropertyName(node) && !ts.isComputedPropertyName(node) && 'name' in node.parent && node.parent.name === node) ||
  ((ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && UNSEEN.includes(node.name.getText())) ||
  (ts.isCallExpression(node) && ASKS.includes(calledBy(node)));

const isStyle = (node: ts.Node, checker: ts.TypeChecker): boolean =>
  ts.isObjectLiteralExpression(node) &&
  constituents(checker.getContextualType(node)).some((type) => type.symbol?.name === 'CSSProperties');

const calledBy = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();

const COMPARES = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
];

const isCompared = ({ parent }: ts.Node): boolean =>
  ts.isCaseClause(parent) || (ts.isBinaryExpression(parent) && COMPARES.includes(parent.operatorToken.kind));

/** Where one of certain values is wanted, as for a `kind`, a `role` or a colour; or a constant that stands for one. */
function isOfVocabulary(node: ts.JsxText | ts.LiteralLikeNode, checker: ts.TypeChecker): boolean {
  if (!ts.isStringLiteralLike(node)) return false;
  const wanted = checker.getContextualType(node);
  return constituents(wanted).some((type) => type.isStringLiteral()) || isConstant(node);
}

const isConstant = (node: ts.Node): boolean =>
  ts.isAsExpression(node.parent)
    ? ts.isConstTypeReference(node.parent.type)
    : ts.isArrayLiteralExpression(node.parent) && isConstant(node.parent);

/** What is written between tags, or read out. */
const isShown = (node: ts.Node): node is ts.JsxExpression & { readonly expression: ts.Expression } =>
  ts.isJsxExpression(node) &&
  node.expression !== undefined &&
  (!ts.isJsxAttribute(node.parent) || SEEN.test(node.parent.name.getText()));

/** A value of the program, such as a `kind`, that would be shown as it is. */
const hasWords = (type: ts.Type): boolean =>
  constituents(type).some((one) => one.isStringLiteral() && LETTER.test(one.value));

const constituents = (type: ts.Type | undefined): readonly ts.Type[] =>
  type === undefined ? [] : type.isUnion() ? type.types : [type];
