/** A declared template as Meta's API takes it for creation: `POST /<account>/message_templates`. */
import type { DeclaredTemplate } from '../words/templates.ts';

/** `pictureHandle` is what Meta's upload gave for a sample picture. */
export function templateBody({ name, language, category, body, footer, buttons, picture, examples }: DeclaredTemplate, pictureHandle: string): object {
  const named = examples.map(({ name: param_name, value }) => ({ param_name, example: value }));
  return {
    name,
    language,
    category,
    parameter_format: 'NAMED',
    components: [
      ...(picture ? [{ type: 'HEADER', format: 'IMAGE', example: { header_handle: [pictureHandle] } }] : []),
      { type: 'BODY', text: body, ...(named.length > 0 && { example: { body_text_named_params: named } }) },
      ...(footer === undefined ? [] : [{ type: 'FOOTER', text: footer }]),
      ...(buttons.length > 0 ? [{ type: 'BUTTONS', buttons: buttons.map((text) => ({ type: 'QUICK_REPLY', text })) }] : []),
    ],
  };
}
