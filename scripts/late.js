import { parse } from '@babel/parser';

const PROPERTY = /\\p\{/iu;
const DIRECTIVE = '"use strict";\n';

/**
 * A script of esbuild's whose regular expressions with `\p{…}` are made when they are first used: Node
 * looks up what such a property stands for while it compiles a literal, half a millisecond each, used
 * or not. So are constants of the whole script that are made of strings by `new RegExp(…)`, and those of the
 * given names.
 */
export function withLate(script, names = []) {
  const { program } = parse(script);
  const nodes = allNodes(program);
  const constants = constantsIn(nodes, [...names, ...namesMade(program, nodes)]);
  const given = new Set(constants.map(({ value }) => value));
  const others = nodes.filter((node) => isLate(node) && !given.has(node));
  const late = others.filter(isStateless).map((node, index) => ({ node, name: `late${index}` }));
  const edits = [
    ...others.filter((node) => !isStateless(node)).map((node) => edit(node, regExp(node))),
    ...late.map(({ node, name }) => edit(node, `(${name} ??= ${regExp(node)})`)),
    ...constants.flatMap(({ name, value, uses }) => [
      edit(value, 'void 0'),
      ...uses.map((use) => edit(use, `(${name} ??= ${lateOf(value, script)})`)),
    ]),
  ];
  if (edits.length === 0) return script;
  if (!script.includes(DIRECTIVE)) throw new Error('this is no script as esbuild writes them');
  const declared = late.map(({ name }) => name);
  const declaration = declared.length === 0 ? '' : `var ${declared};\n`;
  return edited(script, edits).replace(DIRECTIVE, `${DIRECTIVE}${declaration}`);
}

function isLate({ type, pattern }) {
  return type === 'RegExpLiteral' && PROPERTY.test(pattern);
}

/** What is global or sticky remembers where it was: where it is written, it has to be a new one each time. */
function isStateless({ flags }) {
  return !/[gy]/u.test(flags);
}

function regExp({ pattern, flags }) {
  return `new RegExp(${JSON.stringify(pattern)}, "${flags}")`;
}

function lateOf(value, script) {
  return isLate(value) ? regExp(value) : script.slice(value.start, value.end);
}

/** The variables of the whole script that are given what strings make: within a function these may change. */
function namesMade({ body }, nodes) {
  const ofScript = body.flatMap(({ kind, declarations }) => (kind === 'var' ? declarations : []));
  const names = ofScript.map(({ id }) => id.name);
  const isMade = ({ type, callee }) => type === 'NewExpression' && callee.name === 'RegExp';
  const made = nodes.flatMap(giftsIn).filter(({ value }) => isMade(value));
  return made.map(({ target }) => target.name).filter((name) => names.includes(name));
}

/** The variables that are given such a value and never another, under a name that nothing else has. */
function constantsIn(nodes, names) {
  const gifts = nodes.flatMap(giftsIn);
  const declared = nodes
    .filter(({ type, kind }) => type === 'VariableDeclaration' && kind === 'var')
    .flatMap(({ declarations }) => declarations.map(({ id }) => id));
  const taken = new Set(nodes.flatMap(namesTakenIn));
  return gifts.flatMap(({ target, value }) => {
    const { name } = target;
    const isName = (node) => node.type === 'Identifier' && node.name === name;
    const isFree = declared.filter(isName).length === 1 && !taken.has(name);
    const isOnly = gifts.filter((gift) => isName(gift.target)).length === 1;
    if (!(isLate(value) || names.includes(name)) || !isFree || !isOnly) return [];
    const uses = nodes.filter(
      (node) => isName(node) && node !== target && !declared.includes(node),
    );
    return [{ name, value, uses }];
  });
}

function giftsIn({ type, id, init, left, right }) {
  if (type === 'VariableDeclarator' && init) return [{ target: id, value: init }];
  return type === 'AssignmentExpression' ? [{ target: left, value: right }] : [];
}

/** Names that are no references to a variable, or to another one: of keys, parameters, functions, lets. */
function namesTakenIn({ type, kind, declarations, key, property, params, id, elements, ...rest }) {
  const isVariable = type === 'VariableDeclarator';
  const taken = [
    ...(type === 'VariableDeclaration' && kind !== 'var' ? declarations.map((one) => one.id) : []),
    ...(params ?? []),
    ...(type === 'ArrayPattern' ? elements : []),
    ...[key, property, isVariable ? undefined : id, rest.param, rest.label],
    ...(type === 'UpdateExpression' || type === 'RestElement' ? [rest.argument] : []),
    ...(type === 'AssignmentPattern' ? [rest.left] : []),
  ];
  return taken.flatMap((node) => (node?.type === 'Identifier' ? [node.name] : []));
}

function edit({ start, end }, text) {
  return { start, end, text };
}

function edited(script, edits) {
  let late = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`what is late here is part of something late: ${text}`);
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
