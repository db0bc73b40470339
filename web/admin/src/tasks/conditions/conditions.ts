/** A field that tasks can be searched by; processes declare more of the last kind. */
export interface Field {
    id: string;
    kind: 'text' | 'choice' | 'number' | 'time' | 'declared';
    /** As the process names it; the others have texts. */
    name?: string;
}

export interface Test {
    field: string;
    operator: string;
    value: string;
}

/** Any of the groups, each with all of its tests. */
export type Groups = Test[][];

export const commonFields: Field[] = [
    { id: 'processId', kind: 'choice' }, { id: 'name', kind: 'text' }, { id: 'requester', kind: 'text' }, { id: 'amount', kind: 'number' },
    { id: 'currency', kind: 'choice' }, { id: 'companyCode', kind: 'choice' }, { id: 'dueAt', kind: 'time' }, { id: 'createdAt', kind: 'time' },
    { id: 'priority', kind: 'number' }, { id: 'assignee', kind: 'text' }, { id: 'businessKey', kind: 'text' }, { id: 'title', kind: 'text' },
];

export const operators: Record<Field['kind'], string[]> = {
    text: ['is', 'is-not', 'contains'],
    choice: ['is', 'is-not'],
    number: ['at-least', 'at-most', 'is'],
    time: ['within-days', 'older-than-days'],
    declared: ['contains', 'is', 'is-not', 'at-least', 'at-most'],
};

export const isNumeric = ({ operator }: Test) => ['at-least', 'at-most', 'within-days', 'older-than-days'].includes(operator);

export const newTest = (field: Field = commonFields[3]): Test => ({ field: field.id, operator: operators[field.kind][0], value: '' });

const isComplete = (test: Test) => test.value.trim() !== '' && (!isNumeric(test) || /^-?\d+(\.\d+)?$/.test(test.value.trim()));

/** What is incomplete is left out; nothing at all is no filter. */
export const toFilter = (groups: Groups): string | undefined => {
    const any = groups
        .map(group => group.filter(isComplete).map(test => ({ ...test, value: test.value.trim() })))
        .filter(group => group.length > 0)
        .map(all => ({ all }));
    return any.length ? JSON.stringify({ any }) : undefined;
};

export const fromFilter = (where: unknown): Groups => {
    if (typeof where !== 'string') return [];
    try {
        const { any } = JSON.parse(where) as { any: { all: Test[] }[] };
        return any.map(({ all }) => all);
    } catch {
        return [];
    }
};

export const countTests = (groups: Groups) => groups.reduce((sum, group) => sum + group.length, 0);
