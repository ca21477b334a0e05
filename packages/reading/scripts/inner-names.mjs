// The names of properties that only the reader itself says: in the bundle they may be called by a letter.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const sources = fileURLToPath(new URL('../src/', import.meta.url));
const entry = fileURLToPath(new URL('../dist/index.d.ts', import.meta.url));
const libraries = dirname(ts.getDefaultLibFilePath({}));

/**
 * What the types and classes of the sources declare, less what every program of JavaScript has, less what the exports
 * of the package show, less what stands as a string anywhere: that may be a key that is looked up.
 */
export function innerNames() {
  const names = new Set(sourceFiles().flatMap((file) => declared(parsed(file))));
  const kept = [
    ...builtinNames(),
    ...publicNames(),
    ...sourceFiles().flatMap((file) => strings(parsed(file))),
  ];
  for (const name of kept) names.delete(name);
  return [...names].sort();
}

const sourceFiles = () =>
  readdirSync(sources, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|^(?:testing|many)[\\/]/.test(name))
    .map((name) => join(sources, name));

const files = new Map();
function parsed(file) {
  if (!files.has(file))
    files.set(file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return files.get(file);
}

/** The names of the properties, methods and accessors that a file declares. */
const declared = (file) =>
  nodes(file).flatMap((node) => (isMember(node) && ts.isIdentifier(node.name) ? [node.name.text] : []));

const isMember = (node) =>
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isAccessor(node) ||
  ts.isParameterPropertyDeclaration(node, node.parent);

/** The strings of a file that are values; those of types are none. */
const strings = (file) =>
  nodes(file).flatMap((node) =>
    ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent) ? [node.text] : [],
  );

function nodes(file) {
  const found = [];
  const visit = (node) => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The names that JavaScript's own objects have, as TypeScript's libraries declare them. */
const builtinNames = () =>
  readdirSync(libraries)
    .filter((name) => /^lib\.es/.test(name))
    .flatMap((name) => declared(parsed(join(libraries, name))));

/** The names of all properties that are reached from what the package exports. */
export function publicNames() {
  const program = ts.createProgram([entry], { target: ts.ScriptTarget.ES2022, types: [] });
  const checker = program.getTypeChecker();
  const names = new Set();
  const seen = new Set();
  const isOurs = (symbol) =>
    (symbol.declarations ?? []).every((each) => !program.isSourceFileDefaultLibrary(each.getSourceFile()));
  const visit = (type) => {
    if (seen.has(type)) return;
    seen.add(type);
    const inside = [
      ...(type.types ?? []),
      ...checker.getTypeArguments(type),
      ...(type.aliasTypeArguments ?? []),
    ];
    inside.push(...checker.getIndexInfosOfType(type).map((info) => info.type));
    for (const signature of type.getCallSignatures())
      inside.push(
        signature.getReturnType(),
        ...signature.getParameters().map((each) => checker.getTypeOfSymbol(each)),
      );
    for (const property of type.getProperties().filter(isOurs)) {
      names.add(property.name);
      inside.push(checker.getTypeOfSymbol(property));
    }
    inside.forEach(visit);
  };
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
  for (const symbol of checker.getExportsOfModule(module)) {
    const shown = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    visit(
      shown.flags & ts.SymbolFlags.Value
        ? checker.getTypeOfSymbol(shown)
        : checker.getDeclaredTypeOfSymbol(shown),
    );
  }
  return [...names].sort();
}
