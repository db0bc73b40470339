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

/** The options of a select of people. */
export const COLLEAGUES = 'colleagues';

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

/** Whether a form lets people choose somebody: a select whose options are `colleagues`, whom the page knows. */
export const asksForPerson = (components: FormComponent[] = []): boolean =>
    components.some(each => each.valuesKey === COLLEAGUES || asksForPerson(each.components as FormComponent[] | undefined));

/** What a form calls a field, for those who read what is wrong with it. */
export const labelOf = (components: FormComponent[] = [], key: string): string | undefined => {
    for (const each of components) {
        const label = each.key === key ? each.label ?? each.dateLabel : labelOf(each.components as FormComponent[] | undefined, key);
        if (typeof label === 'string') return label;
    }
    return undefined;
};
