import { expect, it } from 'vitest';
import { asksForPerson, labelOf } from './approvalForm';

const components = [
    { type: 'text', text: 'Analyse' },
    { type: 'datetime', key: 'actionDueOn', dateLabel: 'Due on' },
    { type: 'group', label: 'People', components: [{ type: 'textfield', key: 'actionOwner', label: 'Owner' }] },
];

it('calls a field what its form calls it, also within a group', () => {
    expect(labelOf(components, 'actionDueOn')).toBe('Due on');
    expect(labelOf(components, 'actionOwner')).toBe('Owner');
    expect(labelOf(components, 'elsewhere')).toBeUndefined();
    expect(labelOf(undefined, 'actionOwner')).toBeUndefined();
});

it('knows a form that lets people choose somebody, also within a group', () => {
    expect(asksForPerson(components)).toBe(false);
    expect(asksForPerson([{ type: 'group', components: [{ type: 'select', key: 'actionOwner', valuesKey: 'colleagues' }] }])).toBe(true);
});
