/** Why each rule flags, in one line. */
export const reasons: Record<string, string> = {
  'policy-no-report-back':
    'Ni lovade den här kunden att återkomma, och dagen har passerat. Berätta hur det gick, eller markera ärendet som löst.',
};
