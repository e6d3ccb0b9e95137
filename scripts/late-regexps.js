import { parse } from '@babel/parser';

const PROPERTY = /\\p\{/iu;
const DIRECTIVE = '"use strict";\n';

/**
 * A script whose regular expressions with `\p{…}` are made when they are first used, each once: Node
 * looks up what such a property stands for while it compiles a literal, half a millisecond each, used
 * or not.
 */
export function withLateRegExps(script) {
  const nodes = allNodes(parse(script).program);
  const constants = constantsIn(nodes);
  const literals = nodes.filter(isLate).filter((node) => !constants.literals.has(node));
  const names = literals.map((_, index) => `late${index}`);
  const edits = [
    ...literals.map((node, index) => edit(node, expression(names[index], node))),
    ...[...constants.literals].map((node) => edit(node, 'void 0')),
    ...constants.uses.map(({ node, literal }) => edit(node, `(${made(node.name, literal)})`)),
  ];
  const late = edited(script, edits);
  return names.length === 0 ? late : late.replace(DIRECTIVE, `${DIRECTIVE}var ${names};\n`);
}

function isLate({ type, pattern }) {
  return type === 'RegExpLiteral' && PROPERTY.test(pattern);
}

/** A literal is new each time it is evaluated; what is global or sticky begins anew. */
function expression(name, node) {
  const making = made(name, node);
  return /[gy]/u.test(node.flags) ? `((${making}).lastIndex = 0, ${name})` : `(${making})`;
}

function made(name, { pattern, flags }) {
  return `${name} ??= new RegExp(${JSON.stringify(pattern)}, "${flags}")`;
}

/** The constants of all capitals, each with the literal that it alone is given, and where they are used. */
function constantsIn(nodes) {
  const declared = nodes.filter(({ type }) => type === 'VariableDeclarator').map(({ id }) => id);
  const given = nodes.flatMap(({ type, id, init, left, right }) => {
    if (type === 'VariableDeclarator' && init) return [{ target: id, value: init }];
    return type === 'AssignmentExpression' ? [{ target: left, value: right }] : [];
  });
  const isOnce = (list, name) => list.filter((node) => node.name === name).length === 1;
  const constants = given.filter(
    ({ target: { name }, value }) =>
      isLate(value) &&
      /^[A-Z_\d]+$/u.test(name) &&
      isOnce(declared, name) &&
      isOnce(
        given.map(({ target }) => target),
        name,
      ),
  );
  const literals = new Map(constants.map(({ target, value }) => [target.name, value]));
  const written = new Set([...declared, ...given.map(({ target }) => target)]);
  const uses = nodes
    .filter((node) => node.type === 'Identifier' && literals.has(node.name) && !written.has(node))
    .map((node) => ({ node, literal: literals.get(node.name) }));
  return { uses, literals: new Set(literals.values()) };
}

function edit({ start, end }, text) {
  return { start, end, text };
}

function edited(script, edits) {
  let late = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    late += script.slice(at, start) + text;
    at = end;
  }
  return late + script.slice(at);
}

function allNodes(node) {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(allNodes);
  const below = Object.values(node).flatMap(allNodes);
  return typeof node.type === 'string' ? [node, ...below] : below;
}
