import { decisions, type Decision } from './decisions';

export interface FormComponent {
    type: string;
    key?: string;
    values?: { label: string; value: string }[];
    [property: string]: unknown;
}

export interface FormSchema {
    id?: string;
    type: string;
    components: FormComponent[];
    [property: string]: unknown;
}

const ownFields = ['decision', 'comment', 'question'];

/**
 * The form of an approval, taken apart: its choices become buttons and its two texts one field beside them; whatever
 * else the process owner put into the form stays a form.
 */
export const splitApprovalForm = (schema: FormSchema): { choices: Decision[]; rest: FormSchema; hasRest: boolean } => {
    const offered = schema.components.find(({ key }) => key === 'decision')?.values?.map(({ value }) => value);
    const components = schema.components.filter(({ key }) => !key || !ownFields.includes(key));
    return {
        choices: decisions.filter(decision => !offered || offered.includes(decision)),
        rest: { ...schema, components },
        hasRest: components.length > 0,
    };
};
