/** How an answer ends, in the words of neither protocol. */
export type Ending = 'whole' | 'refused' | 'too-long';

/** The events of one streamed answer, as the text of server-sent events. */
export type Protocol = {
  path: string;
  begin: string[];
  text: (words: string) => string;
  end: (how: Ending) => string[];
  error: object;
};

const event = (data: unknown, name?: string) => `${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(data)}\n\n`;

const chunk = (delta: object, finish: string | null = null) =>
  event({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: finish }],
  });

/** Chat completions, as OpenAI and most servers that people run themselves speak them. */
export const chatCompletions: Protocol = {
  path: '/v1/chat/completions',
  begin: [chunk({ role: 'assistant', content: '' })],
  text: (words) => chunk({ content: words }),
  end: (how) => [
    ...(how === 'refused' ? [chunk({ refusal: 'I will not write this.' })] : []),
    chunk({}, how === 'too-long' ? 'length' : 'stop'),
    'data: [DONE]\n\n',
  ],
  error: { error: { message: 'no', type: 'error', code: null } },
};

const reasons = { whole: 'end_turn', refused: 'refusal', 'too-long': 'max_tokens' } as const;
const typed = (data: { type: string; [field: string]: unknown }) => event(data, data.type);

/** Anthropic's messages. */
export const messages: Protocol = {
  path: '/v1/messages',
  begin: [
    typed({
      type: 'message_start',
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        content: [],
        model: 'm',
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: 1, output_tokens: 1 },
      },
    }),
    typed({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }),
  ],
  text: (words) => typed({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: words } }),
  end: (how) => [
    typed({ type: 'content_block_stop', index: 0 }),
    typed({
      type: 'message_delta',
      delta: { stop_reason: reasons[how], stop_sequence: null },
      usage: { output_tokens: 2 },
    }),
    typed({ type: 'message_stop' }),
  ],
  error: { type: 'error', error: { type: 'api_error', message: 'no' } },
};
