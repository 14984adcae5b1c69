/** An approved template as the Cloud API takes it. */
import type { Template } from '../../conversation/message.ts';
import { wellFormed } from '../well-formed.ts';

/** `picture` is the platform's id of an upload. A tap on a button brings back what is put into it here. */
export function templatePayload({ name, language, params, buttons }: Template, picture: string | undefined): object {
  const header = picture === undefined ? [] : [{ type: 'header', parameters: [{ type: 'image', image: { id: picture } }] }];
  const values = params.map(({ name: parameter_name, value }) => ({ type: 'text', parameter_name, text: wellFormed(value) }));
  const taps = buttons.map(({ id }, at) => ({ type: 'button', sub_type: 'quick_reply', index: `${at}`, parameters: [{ type: 'payload', payload: id }] }));
  const components = [...header, ...(values.length > 0 ? [{ type: 'body', parameters: values }] : []), ...taps];
  return {
    type: 'template',
    template: { name, language: { policy: 'deterministic', code: language }, ...(components.length > 0 && { components }) },
  };
}
