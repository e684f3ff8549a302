import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

type Node = { type: string; start: number; end: number; [part: string]: unknown };
type Edit = { at: number; to: number; text: string };

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((part) => (Array.isArray(part) ? part.filter(isNode) : isNode(part) ? [part] : []));

/** Calls `see` with every node below, and those it stands in, the nearest first. */
function walk(node: Node, see: (node: Node, around: readonly Node[]) => void, around: readonly Node[] = []): void {
  see(node, around);
  for (const child of childrenOf(node)) walk(child, see, [node, ...around]);
}

/** A pattern that asks for kinds of letters: each is worth a tenth of a millisecond of reading, and again whenever it is written out as a literal. */
function literalOf(node: Node): string | null {
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  return regex?.pattern.includes('\\p{')
    ? `new RegExp(${JSON.stringify(regex.pattern)},${JSON.stringify(regex.flags)})`
    : null;
}
const isMade = ({ type, callee }: Node): boolean =>
  type === 'NewExpression' && (callee as Node & { name?: string }).name === 'RegExp';
const isFunction = ({ type }: Node): boolean => /Function/.test(type);

/** How often a name is bound in the module, be it by a declaration, a parameter or an import. */
function bindings(program: Node): Map<string, number> {
  const counts = new Map<string, number>();
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier')
      counts.set(pattern.name as string, (counts.get(pattern.name as string) ?? 0) + 1);
    else if (pattern.type === 'AssignmentPattern') bind(pattern.left);
    else if (pattern.type === 'Property') bind(pattern.value);
    else childrenOf(pattern).forEach(bind);
  };
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator') bind(node.id);
    if (isFunction(node)) (node.params as Node[]).forEach(bind);
    if (node.type === 'CatchClause') bind(node.param);
    if (/^Import.*Specifier$/.test(node.type)) bind(node.local);
  });
  return counts;
}

/** Whether an identifier stands for a value here, and not for a property's name or its own declaration. */
function isUse(node: Node, [parent]: readonly Node[]): boolean {
  if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  if (parent?.type === 'Property') return parent.value === node;
  return parent?.type !== 'VariableDeclarator' || parent.init === node;
}

/** Whether a pattern is made where this stands, and not only when a function is called. */
const makesPattern = (node: Node): boolean =>
  !isFunction(node) && (literalOf(node) !== null || isMade(node) || childrenOf(node).some(makesPattern));

/** Constants of the module that hold patterns, with what makes each. */
function constantPatterns(program: Node): Map<string, Node> {
  const bound = bindings(program);
  const found = new Map<string, Node>();
  for (const { type, declarations } of program.body as Node[]) {
    const [only, ...others] = type === 'VariableDeclaration' ? (declarations as Node[]) : [];
    const { id, init } = (only ?? {}) as { id?: Node; init?: Node };
    if (!id || !init || others.length > 0 || id.type !== 'Identifier' || id.typeAnnotation) continue;
    if (bound.get(id.name as string) === 1 && makesPattern(init)) found.set(id.name as string, init);
  }
  return found;
}

/** What goes on from where it ended last time must be new at every turn, unless it is handed to what begins anew. */
const beginsAnew = /^(?:replace|replaceAll|match|matchAll|split|search)$/;
function isShared(node: Node, [parent]: readonly Node[]): boolean {
  const { flags } = node.regex as { flags: string };
  const { property } = ((parent as Node | undefined)?.callee ?? {}) as { property?: { name?: string } };
  return !/[gy]/.test(flags) || (parent?.type === 'CallExpression' && beginsAnew.test(property?.name ?? ''));
}

/**
 * The module with its patterns made when they are first used. The engine reads every literal when it reads the script, those with kinds of letters very slowly,
 * and a first check uses few of them. Null where there is nothing to gain.
 */
export function withLazyPatterns(code: string, file: string): string | null {
  if (!code.includes('\\p{')) return null;
  const program = parseSync(file, code).program as unknown as Node;
  const constants = constantPatterns(program);
  const edits: Edit[] = [];
  let count = 0;
  walk(program, (node, around) => {
    const [parent] = around;
    if (node.type === 'Identifier' && constants.has(node.name as string) && isUse(node, around)) {
      const text = parent?.type === 'Property' && parent.shorthand ? `:${node.name}()` : '()';
      edits.push({ at: node.end, to: node.end, text });
    }
    const made = literalOf(node);
    if (parent?.type === 'VariableDeclarator' && [...constants.values()].includes(node)) {
      const kept = `lazy$${count++}`;
      edits.push({ at: around[1]?.start ?? 0, to: around[1]?.start ?? 0, text: `let ${kept};` });
      edits.push({ at: node.start, to: made ? node.end : node.start, text: `()=>(${kept}??=${made ?? ''}` });
      edits.push({ at: node.end, to: node.end, text: ')' });
    } else if (made) {
      const kept = around.some(isFunction) && isShared(node, around) ? `lazy$${count++}` : null;
      if (kept) edits.push({ at: 0, to: 0, text: `let ${kept};` });
      edits.push({ at: node.start, to: node.end, text: kept ? `(${kept}??=${made})` : made });
    }
  });
  if (edits.length === 0) return null;
  let [done, from] = ['', 0];
  for (const { at, to, text } of edits.sort((a, b) => a.at - b.at)) {
    done += code.slice(from, at) + text;
    from = Math.max(from, to);
  }
  return done + code.slice(from);
}

/** Scripts that run in pages are small and are left alone. */
const lazy = /[\\/]lib[\\/](?!page[\\/]|sites[\\/]|schema[\\/]).*\.ts$/;

/** For Vite. */
export const lazyPatterns = {
  name: 'lazy-patterns',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (lazy.test(id) ? withLazyPatterns(code, id) : null),
};

type EsbuildOptions = {
  onLoad: (of: { filter: RegExp }, load: (of: { path: string }) => { contents: string; loader: 'ts' }) => void;
};

/** For esbuild. */
export const lazyPatternsInEsbuild = {
  name: 'lazy-patterns',
  setup: (build: EsbuildOptions) =>
    build.onLoad({ filter: /[\\/]lib[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      return { contents: (lazy.test(path) && withLazyPatterns(code, path)) || code, loader: 'ts' };
    }),
};
