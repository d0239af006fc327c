import ts from 'typescript';

/** One change to a file: what stands there, from where on, and what is put in its place. */
export type Mutant = {
  readonly line: number;
  readonly from: number;
  readonly right: string;
  readonly wrong: string;
};

/** A mutant and its file, `src/…ts`. */
export type Located = Mutant & { readonly file: string };

/** What an operator is taken for: the other direction, and where it matters, the same at the boundary. */
const operators: Readonly<Record<string, readonly string[]>> = {
  ...{ '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'] },
  ...{ '+=': ['-='], '-=': ['+='], '*=': ['/='], '/=': ['*='] },
  ...{ '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'], '===': ['!=='], '!==': ['==='] },
  ...{ '&&': ['||'], '||': ['&&'] },
};
const functions: Readonly<Record<string, string>> = {
  ...{ 'Math.min': 'Math.max', 'Math.max': 'Math.min', 'Math.floor': 'Math.ceil', 'Math.ceil': 'Math.floor' },
};

/**
 * Every mutant of a file by the usual operators: arithmetic, comparison and its boundary, logic, sign, conditions that always or never
 * hold, numbers, the smaller for the larger, statements left out, and functions that do nothing. Loops keep their conditions, as most
 * mutants of those only run for ever.
 */
export function mutantsOf(name: string, text: string): Mutant[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
  const found: Mutant[] = [];
  const put = (node: ts.Node, wrong: string): void => {
    const from = node.getStart(source);
    const { line } = source.getLineAndCharacterOfPosition(from);
    found.push({ line: line + 1, from, right: node.getText(source), wrong });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const { left, right, operatorToken } = node;
      const inLoop = ts.isForStatement(node.parent) && node.parent.condition === node;
      const text = [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
      const wrong = text || inLoop ? [] : (operators[operatorToken.getText(source)] ?? []);
      for (const one of wrong) put(operatorToken, one);
    }
    if (ts.isPrefixUnaryExpression(node)) {
      const sign = node.operator === ts.SyntaxKind.MinusToken || node.operator === ts.SyntaxKind.ExclamationToken;
      if (sign) put(node, node.operand.getText(source));
    }
    if (ts.isNumericLiteral(node)) {
      const value = Number(node.text);
      put(node, String(Number.isInteger(value) ? value + 1 : 1.5 * value));
      if (value === 1) put(node, '0');
    }
    const condition = ts.isIfStatement(node)
      ? node.expression
      : ts.isConditionalExpression(node)
        ? node.condition
        : null;
    if (condition !== null) ['true', 'false'].forEach((one) => put(condition, one));
    if (ts.isCallExpression(node)) {
      const other = functions[node.expression.getText(source)];
      if (other !== undefined) put(node.expression, other);
    }
    if (ts.isExpressionStatement(node)) put(node, ';');
    if (ts.isFunctionDeclaration(node) && node.body !== undefined && node.type?.getText(source) === 'void') {
      put(node.body, '{}');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export const mutated = (text: string, { from, right, wrong }: Mutant): string =>
  text.slice(0, from) + wrong + text.slice(from + right.length);

/** A file as the compiler would write it, given that its types are right. */
export function compile(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  return outputText;
}
