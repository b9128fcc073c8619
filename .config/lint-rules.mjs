/** Rules of our own, for what ESLint and its plugins do not measure in .astro files. */
import { builtinRules } from 'eslint/use-at-your-own-risk';

const lines = (text) => (text === '' ? 0 : text.split('\n').length);
const schema = [{ type: 'integer', minimum: 0 }];

/** Lines between the fences of an .astro file. */
const frontmatterLines = {
  meta: {
    type: 'suggestion',
    schema,
    messages: { long: 'Frontmatter of {{has}} lines; at most {{max}}.' },
  },
  create: (context) => ({
    Program(node) {
      const [max] = context.options;
      const fenced = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(context.sourceCode.text);
      const has = lines(fenced?.[1] ?? '');
      if (has > max) context.report({ node, messageId: 'long', data: { has, max } });
    },
  }),
};

/** Lines between <script> and </script>, without the empty ones at both ends. */
const scriptLines = {
  meta: {
    type: 'suggestion',
    schema,
    messages: { long: 'Script tag of {{has}} lines; at most {{max}}.' },
  },
  create: (context) => ({
    'JSXElement[openingElement.name.name="script"]'(node) {
      const [max] = context.options;
      const text = node.children.map((child) => context.sourceCode.getText(child)).join('');
      const has = lines(text.trim());
      if (has > max) context.report({ node, messageId: 'long', data: { has, max } });
    },
  }),
};

/** Whether a node is the callback of `describe(…)` or `test.describe(…)`, in any of their forms. */
function isDescribe(node) {
  const { parent } = node;
  if (parent?.type !== 'CallExpression' || parent.callee === node) return false;
  const called = parent.callee.type === 'CallExpression' ? parent.callee.callee : parent.callee;
  const names = [
    called.name,
    called.object?.name,
    called.property?.name,
    called.object?.property?.name,
  ];
  return names.includes('describe');
}

const original = builtinRules.get('max-lines-per-function');

/** ESLint's max-lines-per-function, which lets the callback of a `describe` be as long as its tests. */
const functionLines = {
  meta: original.meta,
  create(context) {
    const report = (problem) => isDescribe(problem.node) || context.report(problem);
    return original.create(Object.create(context, { report: { value: report } }));
  },
};

export default {
  rules: {
    'frontmatter-lines': frontmatterLines,
    'script-lines': scriptLines,
    'function-lines': functionLines,
  },
};
