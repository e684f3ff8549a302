declare module 'write-good' {
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
declare module 'textlint-rule-write-good' {
  const rule: Parameters<import('@textlint/kernel').TextlintKernel['lintText']>[1]['rules'] extends
    | readonly (infer Loaded extends { rule: unknown })[]
    | undefined
    ? Loaded['rule']
    : never;
  export default rule;
}
